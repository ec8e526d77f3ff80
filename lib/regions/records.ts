import { and, count, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { evidence, regionContacts, regions } from "#db/schema/regions";
import { found } from "#lib/access/actor";
import { indexDocument, unindexDocument } from "#lib/search/search";

/** The region's row; throws `not_found`. */
export const loadRegion = (id: number) => found(db().select().from(regions).where(eq(regions.id, id)).get());

export const countContacts = (regionId: number): number =>
  db()
    .select({ n: count() })
    .from(regionContacts)
    .where(and(eq(regionContacts.regionId, regionId), isNull(regionContacts.archivedAt)))
    .get()?.n ?? 0;

export const countEvidence = (regionId: number): number =>
  db()
    .select({ n: count() })
    .from(evidence)
    .where(and(eq(evidence.regionId, regionId), isNull(evidence.archivedAt)))
    .get()?.n ?? 0;

/** Renews the region's place in the search; part of the caller's transaction. */
export function indexRegion(id: number): void {
  const { namePl, nameEn, nameOwn, nutsCode, seat, archivedAt } = loadRegion(id);
  if (archivedAt) return unindexDocument("region", id);
  const subtitle = [nutsCode, seat].filter(Boolean).join(" · ");
  indexDocument({ entity: "region", entityId: id, title: namePl, subtitle, text: [nameEn, nameOwn] });
}
