import { transaction } from "#db/client";
import { authorize, type Actor } from "#lib/access/actor";
import { publish } from "#lib/decisions/commands";
import { badField } from "#lib/errors";
import { applyRegionDecision } from "#lib/regions/commands";
import type { RegionDecision } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";
import { reviewsOf } from "#lib/regions/reviews/records";
import { counted, reviewsNeeded } from "#lib/regions/rules";

/** Decides on a region in review: approving needs two counted reviews of this round, or a written override, and a day until which it holds. Returns the region's id. */
export function decideRegion(actor: Actor, { id, outcome, reason, validUntil, override }: RegionDecision): number {
  return transaction(() => {
    const region = loadRegion(id);
    authorize(actor, "region.decide");
    if (outcome === "approved") {
      if (!validUntil) throw badField("validUntil", "field.required");
      if (counted(reviewsOf(id, region.round)).length < reviewsNeeded && !override) throw badField("override", "regions.rules.fewReviews");
    }
    applyRegionDecision(actor, id, outcome, validUntil);
    publish(actor, { subjectKind: "region", subjectId: id, title: region.namePl, outcome, reason, validUntil, override });
    return id;
  });
}
