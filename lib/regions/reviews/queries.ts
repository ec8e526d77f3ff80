import { and, eq, isNull, notExists, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { criteria, regions, reviews } from "#db/schema/regions";
import { authorize, type Actor } from "#lib/access/actor";
import { decisionScope } from "#lib/decisions/scope";
import { entryScope } from "#lib/dictionaries/scope";
import { loadRegion } from "#lib/regions/records";
import { reviewsOf, scoringNow } from "#lib/regions/reviews/records";
import { counted, meanScore, shownReviews } from "#lib/regions/rules";
import { reviewScope } from "#lib/regions/scope";

/** What is scored in a review, in the office's order. */
export function activeCriteria(actor: Actor) {
  authorize(actor, "review.read");
  return db()
    .select()
    .from(criteria)
    .where(and(isNull(criteria.archivedAt), entryScope(actor)))
    .orderBy(criteria.position, criteria.id)
    .all();
}

/** Regions in review that the actor has not reviewed in this round. */
export function awaitsReviewBy(actor: Actor): SQL | undefined {
  const mine = and(eq(reviews.regionId, regions.id), eq(reviews.round, regions.round), eq(reviews.reviewerId, actor.userId));
  return and(eq(regions.status, "in_review"), notExists(db().select({ id: reviews.id }).from(reviews).where(mine)));
}

/** By what a round was scored when it was decided; undefined while it is open. */
const frozenScoring = (actor: Actor, regionId: number, round: number) =>
  db()
    .select({ scoring: decisions.scoring })
    .from(decisions)
    .where(and(eq(decisions.subjectKind, "region"), eq(decisions.subjectId, regionId), decisionScope(actor)))
    .all()
    .find(({ scoring }) => scoring?.round === round)?.scoring;

/** What a person sees of a region's present round: how many reviews there are, their own, and the others' only once their own is in (or the round is over). Throws `not_found`. */
export function readReviews(actor: Actor, regionId: number) {
  authorize(actor, "review.read");
  const { status, round } = loadRegion(regionId);
  const all = reviewsOf(regionId, round, reviewScope(actor));
  const { mine, shown } = shownReviews(all, actor.userId, status);
  const { criteria: scored } = frozenScoring(actor, regionId, round) ?? scoringNow(round);
  const weights = new Map(scored.map((one) => [one.id, one.weight]));
  const scoredIds = new Set(shown.flatMap((review) => review.scores.map((score) => score.criterionId)));
  const isOpen = shown.length > 0 || all.length === 0;
  return {
    count: all.length,
    /** How many count, which says who abstained: null until the person may see the reviews. */
    counted: isOpen ? counted(all).length : null,
    mine,
    visible: shown,
    mean: shown.length > 0 ? meanScore(shown, weights) : null,
    /** What the scores are called. */
    names: new Map(scored.filter(({ id }) => scoredIds.has(id)).map((one) => [one.id, one[actor.locale]])),
  };
}
