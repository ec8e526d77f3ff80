import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { evidence, regionContacts, regions } from "#db/schema/regions";
import { found } from "#lib/access/actor";
import { countOf } from "#lib/list/conditions";

/** The region's row; throws `not_found`. Part of the caller's transaction. */
export const loadRegion = (id: number) => found(db().select().from(regions).where(eq(regions.id, id)).get());

/** How many contacts a region has. Part of the caller's transaction. */
export const countContacts = (regionId: number): number =>
  countOf(regionContacts, and(eq(regionContacts.regionId, regionId), isNull(regionContacts.archivedAt)));

/** How much evidence a region has. Part of the caller's transaction. */
export const countEvidence = (regionId: number): number =>
  countOf(evidence, and(eq(evidence.regionId, regionId), isNull(evidence.archivedAt)));
