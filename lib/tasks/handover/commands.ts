import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { tasks } from "#db/schema/decisions";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { badField } from "#lib/errors";
import { requireChosen } from "#lib/records/chosen";
import { updateVersioned } from "#lib/records/versioned";
import type { HandedOver } from "#lib/tasks/input";
import { handoverFields } from "#lib/tasks/fields";
import { leftAmong } from "#lib/tasks/handover/queries";

/** Throws beside the field where a task would go to somebody who left. */
export function requirePresent(actor: Actor, ownerId: number | null, field = "ownerId"): void {
  if (ownerId !== null && leftAmong(actor, [ownerId]).has(ownerId)) throw badField(field, "tasks.rules.ownerLeft");
}

/** Gives all open tasks of one person to another; each tells it in its history. Returns how many. */
export function handOverTasks(actor: Actor, { fromId, toId }: HandedOver): number {
  return transaction(() => {
    authorize(actor, "task.edit");
    requireChosen(actor, handoverFields, { fromId, toId });
    if (fromId === toId) throw badField("toId", "tasks.rules.samePerson");
    requirePresent(actor, toId, "toId");
    const open = and(eq(tasks.ownerId, fromId), eq(tasks.status, "open"), isNull(tasks.archivedAt));
    const rows = db().select().from(tasks).where(open).all();
    for (const { id, version } of rows) {
      updateVersioned(tasks, id, version, { ownerId: toId }, actor);
      audit(actor, "task.handOver", "task", id, { ownerId: fromId }, { ownerId: toId });
    }
    return rows.length;
  });
}
