import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { tasks } from "#db/schema/decisions";
import { meetings } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { pageOf, type ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";

/** One page of the tasks that fit the filters (or all); `owner=me` are the person's own. */
export function listTasks(actor: Actor, state: ListState, all = false) {
  authorize(actor, "task.read");
  const { status = "open", owner } = state.filters;
  const matching = state.q ? matchingIds("task", state.q) : null;
  const where = and(
    isNull(tasks.archivedAt),
    status === "all" ? undefined : eq(tasks.status, status as never),
    owner === "me" ? eq(tasks.ownerId, actor.personId ?? 0) : undefined,
    state.q ? (matching ? sql`tasks.id in ${matching}` : sql`0`) : undefined,
  );
  const by = state.sort.endsWith("title") ? tasks.title : sql`coalesce(tasks.due_on, '9999')`;
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: tasks.id,
      title: tasks.title,
      owner: people.fullName,
      dueOn: tasks.dueOn,
      status: tasks.status,
      meetingId: meetings.id,
      meeting: meetings.title,
    })
    .from(tasks)
    .leftJoin(people, eq(people.id, tasks.ownerId))
    .leftJoin(meetings, eq(meetings.id, tasks.meetingId))
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, tasks.id)
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(tasks).where(where).get()?.n ?? 0);
  return { rows, total };
}

export type TaskRow = ReturnType<typeof listTasks>["rows"][number];

/** A task with its owner, its meeting and what the actor can do. Throws `not_found`. */
export function getTask(actor: Actor, id: number) {
  authorize(actor, "task.read");
  const { task, owner, meeting } = found(
    db()
      .select({ task: tasks, owner: people.fullName, meeting: meetings.title })
      .from(tasks)
      .leftJoin(people, eq(people.id, tasks.ownerId))
      .leftJoin(meetings, eq(meetings.id, tasks.meetingId))
      .where(eq(tasks.id, id))
      .get(),
  );
  const isEditor = can(actor, "task.edit");
  return {
    ...task,
    owner,
    meeting,
    can: { edit: isEditor && task.status === "open", move: isEditor, history: can(actor, "history.read") },
  };
}

export type TaskPage = ReturnType<typeof getTask>;
