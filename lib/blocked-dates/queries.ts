import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { blockedDates, clusters } from "#db/schema/clusters";
import { regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import type { Blocked } from "#lib/blocked-dates/commands";

/** Name and blocked days of a cluster or region, the earliest first. Throws `refused` and `not_found`. */
export function getBlockedDates(actor: Actor, { entity, entityId }: Blocked) {
  if (entity === "cluster") authorize(actor, "cluster.block", { clusterId: entityId });
  else authorize(actor, "region.edit");
  const name =
    entity === "cluster"
      ? db().select({ name: clusters.name }).from(clusters).where(eq(clusters.id, entityId)).get()?.name
      : db().select({ name: regions.namePl }).from(regions).where(eq(regions.id, entityId)).get()?.name;
  const column = entity === "cluster" ? blockedDates.clusterId : blockedDates.regionId;
  const rows = db()
    .select()
    .from(blockedDates)
    .where(and(eq(column, entityId), isNull(blockedDates.archivedAt)))
    .orderBy(asc(blockedDates.fromDay))
    .all();
  return { name: found(name), rows };
}
