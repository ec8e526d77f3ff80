import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { evidence, regionContacts, regions } from "#db/schema/regions";
import { found } from "#lib/access/actor";
import { countOf } from "#lib/list/conditions";

/** The region's row; throws `not_found`. Part of the caller's transaction. */
export const loadRegion = (id: number) => found(db().select().from(regions).where(eq(regions.id, id)).get());

/** A number that rises with every change of a region, its evidence or its reviews: what somebody has read who decides about it. Part of the caller's transaction. */
export const readingOf = (regionId: number): number =>
  db()
    .select({
      reading: sql<number>`regions.version
        + (select coalesce(sum(version), 0) from evidence where region_id = regions.id)
        + (select coalesce(sum(version), 0) from reviews where region_id = regions.id)`,
    })
    .from(regions)
    .where(eq(regions.id, regionId))
    .get()?.reading ?? 0;

/** How many contacts a region has. Part of the caller's transaction. */
export const countContacts = (regionId: number): number =>
  countOf(regionContacts, and(eq(regionContacts.regionId, regionId), isNull(regionContacts.archivedAt)));

/** How much evidence a region has. Part of the caller's transaction. */
export const countEvidence = (regionId: number): number =>
  countOf(evidence, and(eq(evidence.regionId, regionId), isNull(evidence.archivedAt)));
