import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { blockedDates } from "#db/schema/clusters";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import type { NewBlockedDates, TakenBackDates } from "#lib/blocked-dates/input";
import { columnsOf, ownerOf, rightOf, type Blocked } from "#lib/blocked-dates/rules";
import { now } from "#lib/clock";
import { entities } from "#lib/entities";
import { badField, rule } from "#lib/errors";
import { requireVisible } from "#lib/records/visible";

function isArchived({ entity, entityId }: Blocked): boolean {
  const { table, goneAt } = entities[entity];
  const there = and(eq(table.id, entityId), ...goneAt.map((column) => isNull(column)));
  return !db().select({ id: table.id }).from(table).where(there).get();
}

/** Notes days on which a cluster cannot travel or a region cannot receive anybody; the planner leaves their weeks out. Returns whose days they are. */
export function addBlockedDates(actor: Actor, { clusterId, regionId, ...days }: NewBlockedDates): Blocked {
  return transaction(() => {
    const owner = found(ownerOf({ clusterId, regionId }));
    requireVisible(actor, owner.entity, owner.entityId);
    authorize(actor, ...rightOf(owner));
    if (isArchived(owner)) throw rule("blocked", "archived");
    if (days.toDay < days.fromDay) throw badField("toDay", "field.endBeforeStart");
    db()
      .insert(blockedDates)
      .values({ ...columnsOf(owner), ...days, createdAt: now(), createdBy: actor.userId })
      .run();
    audit(actor, `${owner.entity}.blockDates`, owner.entity, owner.entityId, null, days);
    return owner;
  });
}

/** Takes blocked days back; the row stays in the archive. Returns whose days they were. */
export function freeBlockedDates(actor: Actor, input: TakenBackDates): Blocked {
  return transaction(() => {
    const standing = and(eq(blockedDates.id, input.id), isNull(blockedDates.archivedAt));
    const before = found(db().select().from(blockedDates).where(standing).get());
    const owner = found(ownerOf(before));
    authorize(actor, ...rightOf(owner));
    db().update(blockedDates).set({ archivedAt: now() }).where(standing).run();
    const { fromDay, toDay, reason } = before;
    audit(actor, `${owner.entity}.freeDates`, owner.entity, owner.entityId, { fromDay, toDay, reason }, null);
    return owner;
  });
}
