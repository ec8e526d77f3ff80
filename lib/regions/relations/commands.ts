import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { regionRelations } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import type { NewRelation, RemovedRelation } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";

/** Records what ties a region to us and returns the relation's id. */
export function addRelation(actor: Actor, input: NewRelation): number {
  return transaction(() => {
    const { id: regionId } = loadRegion(input.regionId);
    authorize(actor, "region.edit");
    const { id } = db().insert(regionRelations).values(input).returning({ id: regionRelations.id }).get();
    audit(actor, "region.addRelation", "region", regionId, null, { ...input, relationId: id });
    return id;
  });
}

/** Takes a relation off; the history keeps it. Returns the region's id. */
export function removeRelation(actor: Actor, { id }: RemovedRelation): number {
  return transaction(() => {
    const before = found(db().select().from(regionRelations).where(eq(regionRelations.id, id)).get());
    authorize(actor, "region.edit");
    db().delete(regionRelations).where(eq(regionRelations.id, id)).run();
    audit(actor, "region.removeRelation", "region", before.regionId, before, null);
    return before.regionId;
  });
}
