import { and, countDistinct, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { indications, regions } from "#db/schema/regions";
import { authorize, can, found, isOwn, type Actor } from "#lib/access/actor";
import { refused } from "#lib/errors";
import { countOf } from "#lib/list/conditions";
import { nameOf } from "#lib/records/names";
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
    .all()
    .map((one) => ({ ...one, mayTend: mayTend(actor, one.clusterId) }));

/** One indication, for the forms that match, correct and withdraw it. Throws `not_found` and `refused`. */
export function getIndication(actor: Actor, id: number) {
  authorize(actor, "region.read");
  const one = found(
    db()
      .select()
      .from(indications)
      .where(and(eq(indications.id, id), shown(actor)))
      .get(),
  );
  if (!mayTend(actor, one.clusterId)) throw refused();
  return one;
}

/** True for those who may correct a wish of the cluster or match it with a region. */
export const mayTend = (actor: Actor, clusterId: number): boolean =>
  can(actor, "region.edit") || can(actor, "region.indicate", { clusterId });

/** An indication with the names of its cluster and region, and what the actor can do with it. Throws `not_found` and `refused`. */
export function getIndicationPage(actor: Actor, id: number) {
  const one = getIndication(actor, id);
  const mayCorrect = can(actor, "region.indicate", one);
  return {
    ...one,
    cluster: nameOf("cluster", one.clusterId, actor.locale) ?? "",
    region: one.regionId === null ? null : nameOf("region", one.regionId, actor.locale),
    isOwn: isOwn(actor, one),
    can: { correct: mayCorrect, withdraw: mayCorrect, unmatch: can(actor, "region.edit") && one.regionId !== null },
  };
}

export type IndicationPage = ReturnType<typeof getIndicationPage>;

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
