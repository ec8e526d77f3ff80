import { z } from "zod";
import { taskStatuses } from "#db/enums";
import { choice, id, optionalDay, optionalId, text, version } from "#lib/forms/fields";

const fields = { title: text(300), ownerId: optionalId(), dueOn: optionalDay() };

export const newTask = z.object({ ...fields, meetingId: optionalId() });
export const editedTask = z.object({ ...fields, id: id(), version: version() });
export const movedTask = z.object({ id: id(), version: version(), status: choice(taskStatuses) });

export type NewTask = z.output<typeof newTask>;
export type EditedTask = z.output<typeof editedTask>;
export type MovedTask = z.output<typeof movedTask>;
