import { and, desc, eq, inArray, isNull, max } from "drizzle-orm";
import { db } from "#db/client";
import { themes } from "#db/schema/clusters";
import { evidence, regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { regionScope } from "#lib/regions/scope";

/** What shows that a region knows its themes, the strongest of each first. */
export const evidenceOf = (actor: Actor, regionId: number) =>
  db()
    .select({
      id: evidence.id,
      version: evidence.version,
      checkedAt: evidence.checkedAt,
      claim: evidence.claim,
      kind: evidence.kind,
      strength: evidence.strength,
      day: evidence.day,
      provenance: evidence.provenance,
      sourceUrl: evidence.sourceUrl,
      themeId: themes.id,
      theme: actor.locale === "pl" ? themes.namePl : themes.nameEn,
    })
    .from(evidence)
    .innerJoin(regions, eq(regions.id, evidence.regionId))
    .innerJoin(themes, eq(themes.id, evidence.themeId))
    .where(and(eq(evidence.regionId, regionId), isNull(evidence.archivedAt), regionScope(actor)))
    .orderBy(themes.position, desc(evidence.strength))
    .all();

/** The strongest evidence of each region on each theme, 1–3. */
export const strengthsOf = (actor: Actor, regionIds: readonly number[]) =>
  db()
    .select({ regionId: evidence.regionId, themeId: evidence.themeId, strength: max(evidence.strength) })
    .from(evidence)
    .innerJoin(regions, eq(regions.id, evidence.regionId))
    .where(and(inArray(evidence.regionId, [...regionIds]), isNull(evidence.archivedAt), regionScope(actor)))
    .groupBy(evidence.regionId, evidence.themeId)
    .all();

/** One piece of evidence, for its form. Throws `not_found`. */
export function getEvidence(actor: Actor, id: number) {
  authorize(actor, "region.edit");
  return found(db().select().from(evidence).where(eq(evidence.id, id)).get());
}
