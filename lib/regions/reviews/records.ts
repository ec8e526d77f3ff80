import { and, eq, inArray, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { reviews, reviewScores } from "#db/schema/regions";
import { users } from "#db/schema/users";
import { all } from "#lib/access/scope";

/** Reviews of one round of a region with their scores, all of them for the rules of a decision; part of the caller's transaction. */
export function reviewsOf(regionId: number, round: number, shown: SQL = all) {
  const rows = db()
    .select({
      id: reviews.id,
      reviewerId: reviews.reviewerId,
      reviewer: users.name,
      recommendation: reviews.recommendation,
      comment: reviews.comment,
      conflictOfInterest: reviews.conflictOfInterest,
    })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.reviewerId))
    .where(and(eq(reviews.regionId, regionId), eq(reviews.round, round), shown))
    .orderBy(reviews.id)
    .all();
  const ids = rows.map((row) => row.id);
  const scores = db().select().from(reviewScores).where(inArray(reviewScores.reviewId, ids)).all();
  return rows.map((row) => ({ ...row, scores: scores.filter((score) => score.reviewId === row.id) }));
}
