"use server";

import { formAction } from "#lib/forms/action";
import { taskFields } from "#lib/tasks/fields";
import { newerOf } from "#lib/records/newer";
import { createTask, editTask, moveTask } from "#lib/tasks/commands";
import { editedTask, movedTask, newTask } from "#lib/tasks/input";
import { getTask } from "#lib/tasks/queries";

const newer = newerOf(taskFields, getTask, "task");

export const createTaskAction = formAction({ schema: newTask, run: (actor, input) => `/tasks/${createTask(actor, input)}` });
export const editTaskAction = formAction({
  schema: editedTask,
  run: (actor, input) => `/tasks/${editTask(actor, input)}`,
  newer,
});
export const moveTaskAction = formAction({ schema: movedTask, run: (actor, input) => `/tasks/${moveTask(actor, input)}`, newer });
