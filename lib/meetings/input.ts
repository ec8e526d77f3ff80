import { z } from "zod";
import { agendaKinds, entryKinds, meetingKinds } from "#db/enums";
import { choice, day, id, ids, optionalId, optionalText, optionalTime, optionalWhole, text, version } from "#lib/forms/fields";

const caseMarkPattern = /^\p{Lu}{1,5}(-[\p{Lu}\d]{1,5})*\.\d{3,4}\.\d{1,5}\.\d{4}(\.\p{Lu}{2,4})?$/u;

const caseMark = optionalText(60).refine((mark) => mark === null || caseMarkPattern.test(mark), "meetings.rules.caseMark");

const fields = {
  title: text(300),
  kind: choice(meetingKinds),
  day: day(),
  startTime: optionalTime(),
  endTime: optionalTime(),
  place: optionalText(200),
  caseMark,
  projectId: optionalId(),
};

export const newMeeting = z.object(fields);
export const editedMeeting = z.object({ ...fields, id: id(), version: version() });
export const movedMeeting = z.object({
  id: id(),
  version: version(),
  to: choice(["in_progress", "minutes_draft", "minutes_review", "approved", "cancelled"] as const),
  reason: optionalText(1000),
});
export const newAgendaItem = z.object({
  meetingId: id(),
  kind: choice(agendaKinds),
  title: text(300),
  speakerId: optionalId(),
  plannedMinutes: optionalWhole(),
  notes: optionalText(4000),
});
export const editedAgendaItem = z.object({
  id: id(),
  version: version(),
  kind: choice(agendaKinds),
  title: text(300),
  speakerId: optionalId(),
  plannedMinutes: optionalWhole(),
  notes: optionalText(4000),
});
export const movedAgendaItem = z.object({ id: id(), version: version(), to: choice(["up", "down"] as const) });
export const removedAgendaItem = z.object({ id: id(), version: version() });
export const attendanceList = z.object({ meetingId: id(), presentIds: ids() });
export const walkIn = z.object({ meetingId: id(), fullName: text(120), clusterId: optionalId(), capacity: optionalText(200) });
export const newEntry = z.object({
  meetingId: id(),
  kind: choice(entryKinds),
  words: text(1000),
  agendaItemId: optionalId(),
  clientId: z.uuid("errors.unknown"),
  saidAt: z.iso.datetime("errors.unknown").optional(),
});
export const editedEntry = z.object({
  id: id(),
  version: version(),
  words: text(1000),
  saidById: optionalId(),
  clusterId: optionalId(),
  agendaItemId: optionalId(),
});
export const archivedMeeting = z.object({ id: id(), version: version() });
export const withdrawnEntry = z.object({ id: id(), version: version() });

export type NewMeeting = z.output<typeof newMeeting>;
export type EditedMeeting = z.output<typeof editedMeeting>;
export type MovedMeeting = z.output<typeof movedMeeting>;
export type NewAgendaItem = z.output<typeof newAgendaItem>;
export type EditedAgendaItem = z.output<typeof editedAgendaItem>;
export type MovedAgendaItem = z.output<typeof movedAgendaItem>;
export type RemovedAgendaItem = z.output<typeof removedAgendaItem>;
export type EditedEntry = z.output<typeof editedEntry>;
export type ArchivedMeeting = z.output<typeof archivedMeeting>;
export type AttendanceList = z.output<typeof attendanceList>;
export type WalkIn = z.output<typeof walkIn>;
export type NewEntry = z.output<typeof newEntry>;
