import { and, desc, eq } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import { auditEvents } from "#db/schema/office";
import { authorize, type Actor } from "#lib/access/actor";
import { changesOf, type Change } from "#lib/history/changes";
import { voice } from "#lib/i18n/voice";
import { requireVisible } from "#lib/records/visible";

const eventsOf = (entity: Entity, entityId: number, most: number) =>
  db()
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.entity, entity), eq(auditEvents.entityId, entityId)))
    .orderBy(desc(auditEvents.id))
    .limit(most)
    .all();

/** The events of one record that the actor sees, newest first, at most 200. Throws `refused` and `not_found`. */
export function historyOf(actor: Actor, entity: Entity, entityId: number) {
  authorize(actor, "history.read");
  requireVisible(actor, entity, entityId);
  return eventsOf(entity, entityId, 200);
}

/** What the latest event of a record changed, in the actor's words: for somebody whose form has become stale. */
export function latestChanges(actor: Actor, entity: Entity, entityId: number): Change[] {
  const [event] = eventsOf(entity, entityId, 1);
  return event ? changesOf(event, voice(actor.locale)) : [];
}
