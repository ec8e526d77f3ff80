import { z } from "zod";
import { entryKinds } from "#db/enums";
import { agreed, choice, id, ids, optionalId, optionalText, who } from "#lib/forms/fields";
import { agendaItemFields, entryFields, meetingFields, walkInFields } from "#lib/meetings/fields";
import { wrongHours, type Hours } from "#lib/meetings/hours/hours";
import { editSchemaOf, schemaOf, shapeOf, which } from "#lib/records/fields";

const ofMeeting = { meetingId: id() };

function fittingHours(hours: Hours, context: z.RefinementCtx): void {
  const wrong = wrongHours(hours);
  if (wrong) context.addIssue({ code: "custom", path: [wrong.field], message: wrong.message });
}

export const newMeeting = schemaOf(meetingFields).superRefine(fittingHours);
export const editedMeeting = editSchemaOf(meetingFields).superRefine(fittingHours);
export const movedMeeting = z.object({
  ...which,
  to: choice(["in_progress", "minutes_draft", "minutes_review", "approved", "cancelled"] as const),
  reason: optionalText(1000),
  sure: agreed(),
});
export const newAgendaItem = z.object({ ...ofMeeting, ...shapeOf(agendaItemFields) });
export const editedAgendaItem = editSchemaOf(agendaItemFields);
export const movedAgendaItem = z.object({ ...which, to: choice(["up", "down"] as const) });
/** `shownIds` are those whom the form showed: of nobody else it says anything. */
export const attendanceList = z.object({ ...ofMeeting, presentIds: ids(), shownIds: ids() });
export const walkIn = z.object({ ...ofMeeting, ...shapeOf(walkInFields), who: who() });
export const newEntry = z.object({
  ...ofMeeting,
  kind: choice(entryKinds),
  words: entryFields.words.schema,
  agendaItemId: optionalId(),
  clientId: z.uuid("errors.unknown"),
  saidAt: z.iso.datetime("errors.unknown").optional(),
});
/** Whether what a line gave birth to follows it; asked only where there is something. */
const also = choice(["yes", "no"] as const).optional();
export const editedEntry = z.object({
  ...which,
  ...shapeOf(entryFields),
  saidTime: entryFields.saidTime.schema.optional(),
  agendaItemId: optionalId(),
  also,
});
export const settledEntry = z.object({ ...which, clusterId: id() });
export const withdrawnEntry = z.object({ ...which, also, reason: optionalText(1000).optional() });

export type NewMeeting = z.output<typeof newMeeting>;
export type EditedMeeting = z.output<typeof editedMeeting>;
export type MovedMeeting = Omit<z.output<typeof movedMeeting>, "sure"> & { sure?: boolean };
export type NewAgendaItem = z.output<typeof newAgendaItem>;
export type EditedAgendaItem = z.output<typeof editedAgendaItem>;
export type MovedAgendaItem = z.output<typeof movedAgendaItem>;
export type AttendanceList = z.output<typeof attendanceList>;
export type WalkIn = z.output<typeof walkIn>;
export type NewEntry = z.output<typeof newEntry>;
export type EditedEntry = z.output<typeof editedEntry>;
export type SettledEntry = z.output<typeof settledEntry>;
export type WithdrawnEntry = z.output<typeof withdrawnEntry>;
