import { transaction } from "#db/client";
import { authorize, type Actor } from "#lib/access/actor";
import { publish } from "#lib/decisions/commands";
import type { RegionDecision } from "#lib/decisions/input";
import { badField, conflict, rule } from "#lib/errors";
import { applyRegionDecision } from "#lib/regions/commands";
import { loadRegion, readingOf } from "#lib/regions/records";
import { reviewsOf, scoringNow } from "#lib/regions/reviews/records";
import { counted, isConflicted, reviewsNeeded } from "#lib/regions/rules";

/** Decides on a region in review: approving needs two counted reviews of this round, or a written override, and a day until which it holds; who declared a conflict of interest does not decide. Throws `conflict` when the region, its evidence or its reviews are not those that were read. Returns the region's id. */
export function decideRegion(actor: Actor, { id, version, outcome, reason, validUntil, override }: RegionDecision): number {
  return transaction(() => {
    const region = loadRegion(id);
    authorize(actor, "region.decide");
    const reviews = reviewsOf(id, region.round);
    if (isConflicted(reviews, actor.userId)) throw rule("regions", "conflicted");
    if (readingOf(id) !== version) throw conflict();
    if (outcome === "approved") {
      if (!validUntil) throw badField("validUntil", "field.required");
      if (counted(reviews).length < reviewsNeeded && !override) throw badField("override", "regions.rules.fewReviews");
    }
    applyRegionDecision(actor, id, outcome, validUntil);
    publish(actor, {
      subjectKind: "region",
      subjectId: id,
      title: region.namePl,
      outcome,
      reason,
      validUntil,
      override,
      scoring: scoringNow(region.round),
    });
    return id;
  });
}
