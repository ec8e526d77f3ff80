import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { indications } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { rule } from "#lib/errors";
import { requireChosen } from "#lib/records/chosen";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indicationFields } from "#lib/regions/fields";
import type { MatchedIndication, NewIndication } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";

type Said = { sourceEntryId?: number };

/**
 * Records that a cluster wants to learn from a region, or from a place that no region stands for yet. A form asks for the right to indicate;
 * for what was said at a meeting it is the right to log that meeting, whoever spoke. Returns the indication's id.
 */
export function indicateRegion(actor: Actor, input: NewIndication, said: Said = {}): number {
  return transaction(() => {
    if (said.sourceEntryId === undefined) authorize(actor, "region.indicate", input);
    else authorize(actor, "meeting.log");
    requireChosen(actor, indicationFields, input);
    const asSaid = input.asSaid ?? (input.regionId === null ? "" : loadRegion(input.regionId).namePl);
    const row = { ...input, asSaid, ...said, ...authored(actor) };
    const { id } = db().insert(indications).values(row).returning({ id: indications.id }).get();
    const after = { ...input, asSaid, indicationId: id };
    if (input.regionId !== null) audit(actor, "region.indicate", "region", input.regionId, null, after);
    audit(actor, "region.indicate", "cluster", input.clusterId, null, after);
    return id;
  });
}

/** Says which region an indication meant; the words as said stay. Returns the region's id. */
export function matchIndication(actor: Actor, { id, version, regionId }: MatchedIndication): number {
  return transaction(() => {
    const standing = and(eq(indications.id, id), isNull(indications.archivedAt));
    const before = found(db().select().from(indications).where(standing).get());
    authorize(actor, "region.edit");
    if (before.regionId !== null) throw rule("regions", "matched");
    const region = loadRegion(regionId);
    updateVersioned(indications, id, version, { regionId: region.id }, actor);
    audit(actor, "region.matchIndication", "region", region.id, null, { asSaid: before.asSaid, indicationId: id });
    return region.id;
  });
}
