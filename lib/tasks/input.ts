import { z } from "zod";
import { taskStatuses } from "#db/enums";
import { choice, optionalId } from "#lib/forms/fields";
import { editSchemaOf, shapeOf, which } from "#lib/records/fields";
import { handoverFields, taskFields } from "#lib/tasks/fields";

export const newTask = z.object({ ...shapeOf(taskFields), meetingId: optionalId() });
export const editedTask = editSchemaOf(taskFields);
export const movedTask = z.object({ ...which, status: choice(taskStatuses) });

export const handedOver = z.object(shapeOf(handoverFields));

export type HandedOver = z.output<typeof handedOver>;
export type NewTask = z.output<typeof newTask>;
export type EditedTask = z.output<typeof editedTask>;
export type MovedTask = z.output<typeof movedTask>;
