import { z } from "zod";
import { id } from "#lib/forms/fields";
import { noteFields } from "#lib/news/fields";
import { editSchemaOf, shapeOf } from "#lib/records/fields";

export const newNote = z.object({ ...shapeOf(noteFields), meetingId: id() });
export const editedNote = editSchemaOf(noteFields);

export type NewNote = z.output<typeof newNote>;
export type EditedNote = z.output<typeof editedNote>;
