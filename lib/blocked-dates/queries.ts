import { and, asc, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { blockedDates } from "#db/schema/clusters";
import { authorize, found, type Actor } from "#lib/access/actor";
import { rightOf, type Blocked } from "#lib/blocked-dates/rules";
import { blockedDateScope } from "#lib/blocked-dates/scope";
import { nameOf } from "#lib/records/names";

/** Name and blocked days of a cluster or region, the earliest first. Throws `refused` and `not_found`. Two statements. */
export function getBlockedDates(actor: Actor, owner: Blocked) {
  authorize(actor, ...rightOf(owner));
  return {
    name: found(nameOf(owner.entity, owner.entityId, actor.locale)),
    rows: db()
      .select({ id: blockedDates.id, fromDay: blockedDates.fromDay, toDay: blockedDates.toDay, reason: blockedDates.reason })
      .from(blockedDates)
      .where(and(blockedDateScope(actor, owner), isNull(blockedDates.archivedAt)))
      .orderBy(asc(blockedDates.fromDay))
      .all(),
  };
}

export type BlockedDates = ReturnType<typeof getBlockedDates>;
