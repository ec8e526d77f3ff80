import { and, count, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { tasks } from "#db/schema/decisions";
import { people } from "#db/schema/people";
import { authorize, can, type Actor } from "#lib/access/actor";
import type { Option } from "#lib/forms/spec";
import { hasLeft } from "#lib/people/leavers/scope";
import { personScope } from "#lib/people/scope";
import { optionsOf } from "#lib/records/options";
import { taskScope } from "#lib/tasks/scope";

const isOpen = (actor: Actor): SQL | undefined => and(eq(tasks.status, "open"), isNull(tasks.archivedAt), taskScope(actor));

const leavers = (actor: Actor) =>
  db()
    .select({ id: people.id })
    .from(people)
    .where(and(hasLeft(), personScope(actor)));

/** Tasks of people who left; part of a query that has the scope. */
export const ownedByLeaver = (actor: Actor): SQL => inArray(tasks.ownerId, leavers(actor));

/** Those of the people who left. One statement. */
export function leftAmong(actor: Actor, ids: readonly (number | null)[]): ReadonlySet<number> {
  const asked = ids.filter((id) => id !== null);
  const rows = db()
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, asked), hasLeft(), personScope(actor)))
    .all();
  return new Set(rows.map(({ id }) => id));
}

/** How many open tasks a person has; 0 for who may not read tasks. */
export const openTasksOf = (actor: Actor, personId: number | null): number =>
  personId !== null && can(actor, "task.read")
    ? (db()
        .select({ n: count() })
        .from(tasks)
        .where(and(eq(tasks.ownerId, personId), isOpen(actor)))
        .get()?.n ?? 0)
    : 0;

/** People to whom a task may be given: those who left are no owners, except the one that is chosen already. */
export function ownerOptions(actor: Actor, chosen: number | null = null): Option[] {
  const gone = new Set(
    leavers(actor)
      .all()
      .map(({ id }) => String(id)),
  );
  return optionsOf(actor, "person", chosen === null ? [] : [chosen]).filter(({ value }) => !gone.has(value) || value === String(chosen));
}

/** People who left with open tasks, and how many; of one person whoever it is, when asked for one. */
export function tasksToHandOver(actor: Actor, personId?: number): { id: number; name: string; count: number }[] {
  authorize(actor, "task.edit");
  const whose = personId === undefined ? hasLeft() : eq(people.id, personId);
  return db()
    .select({ id: people.id, name: people.fullName, count: count() })
    .from(tasks)
    .innerJoin(people, and(eq(people.id, tasks.ownerId), personScope(actor)))
    .where(and(isOpen(actor), whose))
    .groupBy(people.id)
    .orderBy(people.sortKey)
    .all();
}
