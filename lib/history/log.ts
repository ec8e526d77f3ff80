import { and, eq, gte, lt, sql } from "drizzle-orm";
import { db } from "#db/client";
import { auditEvents } from "#db/schema/office";
import { authorize, type Actor } from "#lib/access/actor";
import { brokenLink } from "#lib/audit/audit";
import { addDays, warsawInstant } from "#lib/clock";
import { readDay } from "#lib/reading/days";
import { countOf, orderBy } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";

export type AuditRow = typeof auditEvents.$inferSelect;

/** One page of the audit log that fits; a typed day means that Warsaw day, other words are looked for in the actor and the action. */
export function listAudit(actor: Actor, state: ListState): Listed<AuditRow> {
  authorize(actor, "audit.read");
  const { action, entity, who } = state.filters;
  const day = readDay(state.q);
  const words = day ? "" : state.q.trim().toLowerCase();
  const where = and(
    action ? eq(auditEvents.action, action) : undefined,
    entity ? eq(auditEvents.entity, entity) : undefined,
    who ? eq(auditEvents.actorName, who) : undefined,
    day ? gte(auditEvents.at, warsawInstant(day, "00:00")) : undefined,
    day ? lt(auditEvents.at, warsawInstant(addDays(day, 1), "00:00")) : undefined,
    words ? sql`instr(lower(actor_name || ' ' || action || ' ' || entity || ' ' || coalesce(entity_id, '')), ${words}) > 0` : undefined,
  );
  const { limit, offset } = pageOf(state);
  const rows = db()
    .select()
    .from(auditEvents)
    .where(where)
    .orderBy(orderBy(state, { at: auditEvents.id }))
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: countOf(auditEvents, where) };
}

/** What the log can be filtered by: the actions, kinds of record and people that stand in it. */
export function auditChoices(actor: Actor) {
  authorize(actor, "audit.read");
  const distinct = (column: "action" | "entity" | "actorName") =>
    db()
      .selectDistinct({ value: auditEvents[column] })
      .from(auditEvents)
      .all()
      .map((row) => row.value)
      .filter(Boolean)
      .sort();
  return { actions: distinct("action"), entities: distinct("entity"), people: distinct("actorName") };
}

/** Whether every event follows from the one before: the first that does not, and how many there are. */
export function checkAudit(actor: Actor): { events: number; brokenAt: number | null } {
  authorize(actor, "audit.read");
  return { events: countOf(auditEvents, undefined), brokenAt: brokenLink() };
}
