import { and, eq, isNull, notExists, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { criteria, regions, reviews } from "#db/schema/regions";
import { authorize, type Actor } from "#lib/access/actor";
import { entryScope } from "#lib/dictionaries/scope";
import { loadRegion } from "#lib/regions/records";
import { reviewsOf } from "#lib/regions/reviews/records";
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

/** What a person sees of a region's present round: how many reviews there are, their own, and the others' only once their own is in (or the round is over). Throws `not_found`. */
export function readReviews(actor: Actor, regionId: number) {
  authorize(actor, "review.read");
  const { status, round } = loadRegion(regionId);
  const all = reviewsOf(regionId, round, reviewScope(actor));
  const { mine, shown } = shownReviews(all, actor.userId, status);
  const weights = new Map(activeCriteria(actor).map((one) => [one.id, one.weight]));
  return {
    count: all.length,
    counted: counted(all).length,
    mine,
    visible: shown,
    mean: shown.length > 0 ? meanScore(shown, weights) : null,
  };
}
