"use server";

import { formAction } from "#lib/forms/action";
import { newerOf } from "#lib/history/newer";
import { createTask, editTask, moveTask } from "#lib/tasks/commands";
import { taskFields } from "#lib/tasks/fields";
import { handOverTasks } from "#lib/tasks/handover/commands";
import { editedTask, handedOver, movedTask, newTask } from "#lib/tasks/input";
import { getTask } from "#lib/tasks/queries";

const pageOf = (id: number) => `/tasks/${id}`;
const newer = newerOf(taskFields, getTask, "task");

export const createTaskAction = formAction({ schema: newTask, run: (actor, input) => pageOf(createTask(actor, input)) });
export const editTaskAction = formAction({ schema: editedTask, run: (actor, input) => pageOf(editTask(actor, input)), newer });
export const handOverTasksAction = formAction({
  schema: handedOver,
  run: (actor, input) => (handOverTasks(actor, input), `/tasks?owner=${input.toId}`),
});
export const moveTaskAction = formAction({ schema: movedTask, run: (actor, input) => pageOf(moveTask(actor, input)), newer });
