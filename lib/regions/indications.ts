import { and, desc, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { indications } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { MatchedIndication, NewIndication } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";
import { indicationScope } from "#lib/regions/scope";

/** Records that a cluster wants to learn from a region, or from a place that no region stands for yet. Returns the indication's id. */
export function indicateRegion(actor: Actor, input: NewIndication): number {
  return transaction(() => {
    authorize(actor, "region.indicate", input);
    const region = input.regionId === null ? null : loadRegion(input.regionId);
    const asSaid = input.asSaid ?? region?.namePl ?? "";
    const { id } = db()
      .insert(indications)
      .values({ ...input, asSaid, ...authored(actor) })
      .returning({ id: indications.id })
      .get();
    if (region) audit(actor, "region.indicate", "region", region.id, null, { ...input, asSaid, indicationId: id });
    audit(actor, "region.indicate", "cluster", input.clusterId, null, { ...input, asSaid, indicationId: id });
    return id;
  });
}

/** Says which region an indication meant; the words as said stay. Returns the region's id. */
export function matchIndication(actor: Actor, input: MatchedIndication): number {
  return transaction(() => {
    const before = found(db().select().from(indications).where(eq(indications.id, input.id)).get());
    authorize(actor, "region.edit");
    if (before.regionId !== null) throw rule("regions", "matched");
    loadRegion(input.regionId);
    updateVersioned(indications, input.id, input.version, { regionId: input.regionId }, actor);
    audit(actor, "region.matchIndication", "region", input.regionId, null, { asSaid: before.asSaid, indicationId: input.id });
    return input.regionId;
  });
}

/** One indication, for the form that matches it. Throws `not_found`. */
export function getIndication(actor: Actor, id: number) {
  authorize(actor, "region.edit");
  return found(
    db()
      .select()
      .from(indications)
      .where(and(eq(indications.id, id), indicationScope(actor)))
      .get(),
  );
}

/** Indications whose place is no region of the register yet, the latest first. */
export function listUnmatched(actor: Actor) {
  authorize(actor, "region.edit");
  return db()
    .select({
      id: indications.id,
      version: indications.version,
      asSaid: indications.asSaid,
      reason: indications.reason,
      clusterId: clusters.id,
      cluster: clusters.name,
    })
    .from(indications)
    .innerJoin(clusters, eq(clusters.id, indications.clusterId))
    .where(and(isNull(indications.regionId), isNull(indications.archivedAt)))
    .orderBy(desc(indications.id))
    .limit(200)
    .all();
}
