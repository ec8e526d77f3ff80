import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { evidence, reviews, reviewScores } from "#db/schema/regions";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { AppError, badField, rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { SavedReview } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";
import { activeCriteria } from "#lib/regions/reviews/queries";
import { needsEvidence } from "#lib/regions/rules";

function refuseIncomplete(actor: Actor, input: SavedReview): void {
  if (input.conflictOfInterest && input.recommendation !== "abstain") throw badField("recommendation", "regions.rules.mustAbstain");
  if (input.recommendation === "abstain") return;
  const there = and(eq(evidence.regionId, input.regionId), isNull(evidence.archivedAt));
  const known = new Set(
    db()
      .select({ id: evidence.id })
      .from(evidence)
      .where(there)
      .all()
      .map((row) => row.id),
  );
  const fields: Record<string, string> = {};
  for (const { id } of activeCriteria(actor)) {
    const score = input.scores.find((one) => one.criterionId === id);
    if (!score) fields[`score-${id}`] = "field.choose";
    else if (needsEvidence(score.value) && !(score.evidenceId && known.has(score.evidenceId)))
      fields[`evidence-${id}`] = "regions.rules.scoreNeedsEvidence";
  }
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "regions.rules.incomplete", { fields });
}

/** Saves and submits the actor's own review of this round; saving again replaces it while the region is in review, though an abstention stays one. Returns the region's id. */
export function saveReview(actor: Actor, input: SavedReview): number {
  return transaction(() => {
    const region = loadRegion(input.regionId);
    authorize(actor, "region.review");
    if (region.status !== "in_review") throw rule("regions", "notInReview");
    refuseIncomplete(actor, input);
    const { recommendation, comment, conflictOfInterest } = input;
    const own = { regionId: region.id, round: region.round, reviewerId: actor.userId };
    const said = { recommendation, comment, conflictOfInterest, submittedAt: now() };
    const before = db()
      .select()
      .from(reviews)
      .where(and(eq(reviews.regionId, own.regionId), eq(reviews.round, own.round), eq(reviews.reviewerId, own.reviewerId)))
      .get();
    // An abstention opens the others' scores, so it stays one: a vote after it would not be blind.
    if (before?.recommendation === "abstain" && recommendation !== "abstain") throw badField("recommendation", "regions.rules.abstained");
    if (before) updateVersioned(reviews, before.id, before.version, said, actor);
    const id = before?.id ?? insertReview({ ...own, ...said, ...authored(actor) });
    setScores(id, recommendation === "abstain" ? [] : input.scores);
    // The log has more readers than the reviews: it says that there is one, not what it says.
    audit(actor, "region.review", "region", region.id, null, { round: region.round });
    return region.id;
  });
}

const insertReview = (row: typeof reviews.$inferInsert): number => db().insert(reviews).values(row).returning({ id: reviews.id }).get().id;

function setScores(reviewId: number, scores: SavedReview["scores"]): void {
  db().delete(reviewScores).where(eq(reviewScores.reviewId, reviewId)).run();
  if (scores.length > 0)
    db()
      .insert(reviewScores)
      .values(scores.map((score) => ({ ...score, reviewId })))
      .run();
}
