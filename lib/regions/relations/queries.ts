import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { regionRelations, regions } from "#db/schema/regions";
import type { Actor } from "#lib/access/actor";
import { regionScope } from "#lib/regions/scope";

/** What ties a region to us. */
export const relationsOf = (actor: Actor, regionId: number) =>
  db()
    .select({
      id: regionRelations.id,
      kind: regionRelations.kind,
      since: regionRelations.since,
      note: regionRelations.note,
      provenance: regionRelations.provenance,
      sourceUrl: regionRelations.sourceUrl,
    })
    .from(regionRelations)
    .innerJoin(regions, eq(regions.id, regionRelations.regionId))
    .where(and(eq(regionRelations.regionId, regionId), regionScope(actor)))
    .orderBy(regionRelations.id)
    .all();
