import { and, countDistinct, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { indications, regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { countOf } from "#lib/list/conditions";
import { indicationScope } from "#lib/regions/scope";

const most = 200;

const shown = (actor: Actor) => and(isNull(indications.archivedAt), indicationScope(actor));

/** How many clusters want to go to a region, as a column of the list: of those whose wishes the actor sees. */
export const wanting = (actor: Actor): SQL<number> =>
  sql<number>`${db()
    .select({ n: countDistinct(indications.clusterId) })
    .from(indications)
    .where(and(eq(indications.regionId, regions.id), shown(actor)))}`;

/** The same for each of the regions and each theme that a wish names. */
export const wantingByTheme = (actor: Actor, regionIds: readonly number[]) =>
  db()
    .select({ regionId: indications.regionId, themeId: indications.themeId, wanted: countDistinct(indications.clusterId) })
    .from(indications)
    .where(and(inArray(indications.regionId, [...regionIds]), shown(actor)))
    .groupBy(indications.regionId, indications.themeId)
    .all();

/** Who wants to go to a region and for what, the most important first. */
export const wishesFor = (actor: Actor, regionId: number) =>
  db()
    .select({
      id: indications.id,
      clusterId: clusters.id,
      cluster: clusters.name,
      reason: indications.reason,
      learn: indications.learn,
      priority: indications.priority,
      provenance: indications.provenance,
    })
    .from(indications)
    .innerJoin(clusters, eq(clusters.id, indications.clusterId))
    .where(and(eq(indications.regionId, regionId), shown(actor)))
    .orderBy(indications.priority, clusters.sortKey)
    .all();

/** One indication, for the form that matches it. Throws `not_found`. */
export function getIndication(actor: Actor, id: number) {
  authorize(actor, "region.edit");
  return found(
    db()
      .select()
      .from(indications)
      .where(and(eq(indications.id, id), shown(actor)))
      .get(),
  );
}

const unmatched = (actor: Actor) => and(isNull(indications.regionId), shown(actor));

/** How many indications name a place that is no region of the register yet. */
export function countUnmatched(actor: Actor): number {
  authorize(actor, "region.edit");
  return countOf(indications, unmatched(actor));
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
    .where(unmatched(actor))
    .orderBy(desc(indications.id))
    .limit(most)
    .all();
}
