import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { tasks } from "#db/schema/decisions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import { indexDocument } from "#lib/search/search";
import type { EditedTask, MovedTask, NewTask } from "#lib/tasks/input";

const load = (id: number) => found(db().select().from(tasks).where(eq(tasks.id, id)).get());

/** Adds a task with one owner and returns its id. */
export function createTask(actor: Actor, input: NewTask): number {
  return transaction(() => {
    authorize(actor, "task.edit");
    const { id } = db()
      .insert(tasks)
      .values({ ...input, ...authored(actor) })
      .returning({ id: tasks.id })
      .get();
    audit(actor, "task.create", "task", id, null, input);
    indexDocument({ entity: "task", entityId: id, title: input.title });
    return id;
  });
}

/** Saves a task's title, owner and day; returns its id. */
export function editTask(actor: Actor, input: EditedTask): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "task.edit");
    if (before.status !== "open") throw rule("tasks", "closed");
    const { id, version, ...values } = input;
    updateVersioned(tasks, id, version, values, actor);
    audit(actor, "task.edit", "task", id, before, load(id));
    indexDocument({ entity: "task", entityId: id, title: input.title });
    return id;
  });
}

/** Ends a task as done or cancelled, or opens it again; returns its id. */
export function moveTask(actor: Actor, input: MovedTask): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "task.edit");
    if (before.status === input.status) throw rule("tasks", "already");
    const done = input.status === "done" ? { doneAt: now(), doneBy: actor.userId } : { doneAt: null, doneBy: null };
    updateVersioned(tasks, input.id, input.version, { status: input.status, ...done }, actor);
    audit(actor, "task.move", "task", input.id, before, load(input.id));
    return input.id;
  });
}
