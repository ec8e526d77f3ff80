import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { blockedDates, clusters } from "#db/schema/clusters";
import { regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import type { NewBlockedDates } from "#lib/blocked-dates/input";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";

export type Blocked = { entity: "cluster" | "region"; entityId: number };

function ownerOf({ clusterId, regionId }: { clusterId: number | null; regionId: number | null }): Blocked {
  if (clusterId !== null) return { entity: "cluster", entityId: clusterId };
  return { entity: "region", entityId: found(regionId) };
}

function authorizeFor(actor: Actor, { entity, entityId }: Blocked): void {
  if (entity === "cluster") authorize(actor, "cluster.block", { clusterId: entityId });
  else authorize(actor, "region.edit");
}

/** Notes days on which a cluster cannot travel or a region cannot receive anybody; the planner leaves their weeks out. Returns whose days they are. */
export function addBlockedDates(actor: Actor, input: NewBlockedDates): Blocked {
  return transaction(() => {
    const owner = ownerOf(input);
    const table = owner.entity === "cluster" ? clusters : regions;
    const record = found(db().select({ archivedAt: table.archivedAt }).from(table).where(eq(table.id, owner.entityId)).get());
    authorizeFor(actor, owner);
    if (record.archivedAt) throw rule("blocked", "archived");
    if (input.toDay < input.fromDay) throw badField("toDay", "field.endBeforeStart");
    const { fromDay, toDay, reason } = input;
    const ids = {
      clusterId: owner.entity === "cluster" ? owner.entityId : null,
      regionId: owner.entity === "region" ? owner.entityId : null,
    };
    db()
      .insert(blockedDates)
      .values({ ...ids, fromDay, toDay, reason, createdAt: now(), createdBy: actor.userId })
      .run();
    audit(actor, `${owner.entity}.blockDates`, owner.entity, owner.entityId, null, { fromDay, toDay, reason });
    return owner;
  });
}

/** Takes blocked days back; the row stays in the archive. Returns whose days they were. */
export function freeBlockedDates(actor: Actor, input: { id: number }): Blocked {
  return transaction(() => {
    const before = found(db().select().from(blockedDates).where(eq(blockedDates.id, input.id)).get());
    const owner = ownerOf(before);
    authorizeFor(actor, owner);
    db().update(blockedDates).set({ archivedAt: now() }).where(eq(blockedDates.id, input.id)).run();
    const { fromDay, toDay, reason } = before;
    audit(actor, `${owner.entity}.freeDates`, owner.entity, owner.entityId, { fromDay, toDay, reason }, null);
    return owner;
  });
}
