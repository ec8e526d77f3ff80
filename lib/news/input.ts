import { z } from "zod";
import { id, optionalText, text, version } from "#lib/forms/fields";

const fields = {
  titlePl: text(200),
  bodyPl: text(8000),
  titleEn: optionalText(200),
  bodyEn: optionalText(8000),
  author: text(120),
};

export const newNote = z.object({ ...fields, meetingId: id() });
export const editedNote = z.object({ ...fields, id: id(), version: version() });
export const withdrawnNote = z.object({ id: id(), version: version() });

export type NewNote = z.output<typeof newNote>;
export type EditedNote = z.output<typeof editedNote>;
