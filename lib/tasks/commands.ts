import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { tasks } from "#db/schema/decisions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { createRecord, type Plain } from "#lib/records/plain";
import { updateVersioned } from "#lib/records/versioned";
import { indexDocument } from "#lib/search/search";
import { requirePresent } from "#lib/tasks/handover/commands";
import type { EditedTask, MovedTask, NewTask } from "#lib/tasks/input";
import { isOpen, movesFrom } from "#lib/tasks/rules";
import { taskWords } from "#lib/tasks/words";

const task: Plain<typeof tasks, NewTask> = { entity: "task", table: tasks, edit: "task.edit", words: taskWords, row: (input) => input };

const load = (id: number) => found(db().select().from(tasks).where(eq(tasks.id, id)).get());

/** Adds a task with one owner and returns its id. */
export function createTask(actor: Actor, input: NewTask): number {
  return transaction(() => {
    authorize(actor, "task.edit");
    // A line of a meeting is kept as it was said; the list marks an owner who left.
    if (input.meetingId === null) requirePresent(actor, input.ownerId);
    return createRecord(actor, task, input);
  });
}

/** Saves a task's title, owner and day; returns its id. */
export function editTask(actor: Actor, { id, version, ...values }: EditedTask): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "task.edit");
    if (!isOpen(before)) throw rule("tasks", "closed");
    if (values.ownerId !== before.ownerId) requirePresent(actor, values.ownerId);
    updateVersioned(tasks, id, version, values, actor);
    audit(actor, "task.edit", "task", id, before, load(id));
    indexDocument(taskWords(id));
    return id;
  });
}

/** Ends a task as done or cancelled, or opens it again; returns its id. */
export function moveTask(actor: Actor, { id, version, status }: MovedTask): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "task.edit");
    if (!movesFrom(before.status).includes(status)) throw rule("tasks", "already");
    const done = status === "done" ? { doneAt: now(), doneBy: actor.userId } : { doneAt: null, doneBy: null };
    updateVersioned(tasks, id, version, { status, ...done }, actor);
    audit(actor, "task.move", "task", id, before, load(id));
    return id;
  });
}
