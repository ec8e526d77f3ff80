import { and, eq, inArray, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { criteria, reviews, reviewScores } from "#db/schema/regions";
import type { Scoring } from "#db/schema/snapshots/scoring";
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

/** By what a round is scored today, withdrawn criteria too, which no longer count; part of the caller's transaction. */
export const scoringNow = (round: number): Scoring => ({
  round,
  criteria: db()
    .select()
    .from(criteria)
    .orderBy(criteria.position, criteria.id)
    .all()
    .map(({ id, namePl, nameEn, weight, archivedAt }) => ({ id, pl: namePl, en: nameEn, weight: archivedAt ? 0 : weight })),
});
