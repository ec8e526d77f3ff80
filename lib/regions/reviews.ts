import { and, eq, inArray, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { criteria, evidence, reviews, reviewScores } from "#db/schema/regions";
import { users } from "#db/schema/users";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { AppError, badField, rule } from "#lib/errors";
import { authored } from "#lib/records/versioned";
import type { SavedReview } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";
import { counted, meanScore, needsEvidence, type Scored } from "#lib/regions/rules";

export const activeCriteria = () =>
  db().select().from(criteria).where(isNull(criteria.archivedAt)).orderBy(criteria.position, criteria.id).all();

function refuseIncomplete(input: SavedReview): void {
  if (input.conflictOfInterest && input.recommendation !== "abstain") throw badField("recommendation", "regions.rules.mustAbstain");
  if (input.recommendation === "abstain") return;
  const known = new Set(
    db()
      .select({ id: evidence.id })
      .from(evidence)
      .where(and(eq(evidence.regionId, input.regionId), isNull(evidence.archivedAt)))
      .all()
      .map((row) => row.id),
  );
  const fields: Record<string, string> = {};
  for (const { id } of activeCriteria()) {
    const score = input.scores.find((one) => one.criterionId === id);
    if (!score) fields[`score-${id}`] = "field.choose";
    else if (needsEvidence(score.value) && !(score.evidenceId && known.has(score.evidenceId)))
      fields[`evidence-${id}`] = "regions.rules.scoreNeedsEvidence";
  }
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "regions.rules.incomplete", { fields });
}

/** Saves and submits the actor's own review of this round; saving again replaces it while the region is in review. Returns the region's id. */
export function saveReview(actor: Actor, input: SavedReview): number {
  return transaction(() => {
    const region = loadRegion(input.regionId);
    authorize(actor, "region.review");
    if (region.status !== "in_review") throw rule("regions", "notInReview");
    refuseIncomplete(input);
    const { regionId, recommendation, comment, conflictOfInterest } = input;
    const mine = { regionId, round: region.round, reviewerId: actor.userId };
    const said = { recommendation, comment, conflictOfInterest, submittedAt: now(), updatedAt: now(), updatedBy: actor.userId };
    const { id } = db()
      .insert(reviews)
      .values({ ...authored(actor), ...mine, ...said })
      .onConflictDoUpdate({ target: [reviews.regionId, reviews.round, reviews.reviewerId], set: said })
      .returning({ id: reviews.id })
      .get();
    db().delete(reviewScores).where(eq(reviewScores.reviewId, id)).run();
    const scores = recommendation === "abstain" ? [] : input.scores;
    if (scores.length > 0)
      db()
        .insert(reviewScores)
        .values(scores.map((score) => ({ ...score, reviewId: id })))
        .run();
    audit(actor, "region.review", "region", regionId, null, { round: region.round, recommendation });
    return regionId;
  });
}

export type Review = Omit<Scored, "scores"> & {
  id: number;
  reviewerId: number;
  reviewer: string;
  comment: string | null;
  conflictOfInterest: string | null;
  scores: { criterionId: number; value: number; evidenceId: number | null }[];
};

/** Reviews of a region's present round, whoever asks: for the rules of a decision. */
export function reviewsOf(regionId: number, round: number): Review[] {
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
    .where(and(eq(reviews.regionId, regionId), eq(reviews.round, round)))
    .orderBy(reviews.id)
    .all();
  const scores = db()
    .select()
    .from(reviewScores)
    .where(
      inArray(
        reviewScores.reviewId,
        rows.map((row) => row.id),
      ),
    )
    .all();
  return rows.map((row) => ({ ...row, scores: scores.filter((score) => score.reviewId === row.id) }));
}

/** What a person sees of a round: how many reviews there are, their own, and the others' only once their own is in (or the round is over). */
export function readReviews(actor: Actor, regionId: number) {
  authorize(actor, "review.read");
  const region = loadRegion(regionId);
  const all = reviewsOf(regionId, region.round);
  const mine = all.find((review) => review.reviewerId === actor.userId) ?? null;
  const isOpen = region.status === "in_review";
  const visible = mine || !isOpen ? all : [];
  const weights = new Map(activeCriteria().map((one) => [one.id, one.weight]));
  return { count: all.length, counted: counted(all).length, mine, visible, mean: visible.length > 0 ? meanScore(visible, weights) : null };
}
