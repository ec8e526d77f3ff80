import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { tasks } from "#db/schema/decisions";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { countOf, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { visibleNames } from "#lib/records/names";
import { leftAmong, ownedByLeaver } from "#lib/tasks/handover/queries";
import { isOpen } from "#lib/tasks/rules";
import { taskScope } from "#lib/tasks/scope";

/** "me", "left" for people who left, or a person's id. */
function ownedBy(actor: Actor, owner: string | undefined): SQL | undefined {
  if (owner === "me") return eq(tasks.ownerId, actor.personId ?? 0);
  return owner === "left" ? ownedByLeaver(actor) : refersTo(tasks.ownerId, owner);
}

/** Without a state the open tasks are meant; `owner=me` are the person's own, `owner=left` those of people who left. */
function conditions(actor: Actor, state: ListState): SQL | undefined {
  const { status = "open", owner } = state.filters;
  return and(
    isNull(tasks.archivedAt),
    taskScope(actor),
    status === "all" ? undefined : valueIs(tasks.status, "taskStatus", status),
    ownedBy(actor, owner),
    wordsFit(actor, "task", tasks.id, state),
  );
}

const orders = { due: sql`coalesce(${tasks.dueOn}, '9999')`, title: tasks.title };

export type TaskRow = {
  id: number;
  title: string;
  owner: string | null;
  hasOwnerLeft: boolean;
  dueOn: string | null;
  status: ListValue<"taskStatus">;
  meetingId: number | null;
  meeting: string | null;
};

/** How many tasks fit the list's filters. */
export function countTasks(actor: Actor, state: ListState): number {
  authorize(actor, "task.read");
  return countOf(tasks, conditions(actor, state));
}

/** One page of the tasks that fit the list's filters (or all of them), with the total. Five statements. */
export function listTasks(actor: Actor, state: ListState, all = false): Listed<TaskRow> {
  authorize(actor, "task.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: tasks.id,
      title: tasks.title,
      ownerId: tasks.ownerId,
      dueOn: tasks.dueOn,
      status: tasks.status,
      meetingId: tasks.meetingId,
    })
    .from(tasks)
    .where(where)
    .orderBy(orderBy(state, orders), tasks.id)
    .limit(limit)
    .offset(offset)
    .all();
  return { rows: withNames(actor, rows), total: all ? rows.length : countOf(tasks, where) };
}

/** Rows with the names of their owners and meetings, as far as the person sees those. Three statements. */
function withNames<Row extends { ownerId: number | null; meetingId: number | null }>(actor: Actor, rows: Row[]) {
  const [ownerIds, meetingIds] = [rows.map((row) => row.ownerId), rows.map((row) => row.meetingId)];
  const owners = visibleNames(actor, "person", ownerIds);
  const meetings = visibleNames(actor, "meeting", meetingIds);
  const left = leftAmong(actor, ownerIds);
  return rows.map((row) => ({
    ...row,
    owner: owners.get(row.ownerId ?? 0) ?? null,
    hasOwnerLeft: left.has(row.ownerId ?? 0),
    meeting: meetings.get(row.meetingId ?? 0) ?? null,
  }));
}

/** A task with its owner, its meeting and what the actor can do. Throws `not_found`. */
export function getTask(actor: Actor, id: number) {
  authorize(actor, "task.read");
  const where = and(eq(tasks.id, id), taskScope(actor));
  const task = found(withNames(actor, db().select().from(tasks).where(where).all())[0]);
  const isEditor = can(actor, "task.edit");
  return { ...task, can: { edit: isEditor && isOpen(task), move: isEditor, history: can(actor, "history.read") } };
}

export type TaskPage = ReturnType<typeof getTask>;
