"use server";

import { formAction } from "#lib/forms/action";
import { editNote, publishNote, withdrawNote } from "#lib/news/commands";
import { noteFields } from "#lib/news/fields";
import { editedNote, newNote } from "#lib/news/input";
import { getNote } from "#lib/news/queries";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";

const pageOf = (meetingId: number) => `/meetings/${meetingId}/public-note`;
const newer = newerOf(noteFields, getNote);

export const publishNoteAction = formAction({
  schema: newNote,
  run: (actor, input) => (publishNote(actor, input), pageOf(input.meetingId)),
});
export const editNoteAction = formAction({
  schema: editedNote,
  run: (actor, input) => pageOf(editNote(actor, input)),
  newer,
});
export const withdrawNoteAction = formAction({ schema: archived, run: (actor, input) => pageOf(withdrawNote(actor, input)), newer });
