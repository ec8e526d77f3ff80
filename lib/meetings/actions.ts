"use server";

import { currentActor, currentLocale } from "#lib/access/session";
import { isAppError } from "#lib/errors";
import { formAction } from "#lib/forms/action";
import { newerOf } from "#lib/history/newer";
import { hasMessage, translate, type Translate } from "#lib/i18n/translate";
import { logError } from "#lib/log";
import { addAgendaItem, editAgendaItem, moveAgendaItem, removeAgendaItem } from "#lib/meetings/agenda/commands";
import { getAgendaItem } from "#lib/meetings/agenda/queries";
import { addWalkIn, tickAttendance } from "#lib/meetings/attendance/commands";
import { archiveMeeting, createMeeting, editMeeting } from "#lib/meetings/commands";
import { agendaItemFields, entryFields, meetingFields } from "#lib/meetings/fields";
import {
  attendanceList,
  editedAgendaItem,
  editedEntry,
  editedMeeting,
  movedAgendaItem,
  movedMeeting,
  newAgendaItem,
  newEntry,
  newMeeting,
  settledEntry,
  walkIn,
  withdrawnEntry,
} from "#lib/meetings/input";
import { editEntry, logEntry, settleEntry, withdrawEntry, type Logged } from "#lib/meetings/log/commands";
import { captureNames, getEntry } from "#lib/meetings/log/queries";
import type { Names } from "#lib/meetings/log/suggest";
import { moveMeeting } from "#lib/meetings/minutes/commands";
import { getMeeting } from "#lib/meetings/queries";
import { archived } from "#lib/records/fields";
import { similarTopics } from "#lib/topics/likeness/similar";

const pageOf = (id: number, tab = "") => `/meetings/${id}${tab}`;
const newer = newerOf(meetingFields, getMeeting, "meeting");
const newerPoint = newerOf(agendaItemFields, (actor, id, typed) => getAgendaItem(actor, Number(typed.meetingId), id));
const newerEntry = newerOf(entryFields, (actor, id, typed) => getEntry(actor, Number(typed.meetingId), id));

export const createMeetingAction = formAction({ schema: newMeeting, run: (actor, input) => pageOf(createMeeting(actor, input)) });
export const editMeetingAction = formAction({ schema: editedMeeting, run: (actor, input) => pageOf(editMeeting(actor, input)), newer });
export const archiveMeetingAction = formAction({ schema: archived, run: (actor, input) => pageOf(archiveMeeting(actor, input)), newer });
export const moveMeetingAction = formAction({
  schema: movedMeeting,
  run: (actor, input) => pageOf(moveMeeting(actor, input), "/minutes"),
  newer,
});
export const addAgendaItemAction = formAction({
  schema: newAgendaItem,
  run: (actor, input) => (addAgendaItem(actor, input), pageOf(input.meetingId, "/agenda")),
});
export const editAgendaItemAction = formAction({
  schema: editedAgendaItem,
  run: (actor, input) => pageOf(editAgendaItem(actor, input), "/agenda"),
  newer: newerPoint,
});
export const moveAgendaItemAction = formAction({
  schema: movedAgendaItem,
  run: (actor, input) => pageOf(moveAgendaItem(actor, input), "/agenda"),
  newer: newerPoint,
});
export const removeAgendaItemAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(removeAgendaItem(actor, input), "/agenda"),
  newer: newerPoint,
});
export const tickAttendanceAction = formAction({
  schema: attendanceList,
  run: (actor, input) => pageOf(tickAttendance(actor, input), "/attendance"),
});
export const addWalkInAction = formAction({
  schema: walkIn,
  run: (actor, input) => (addWalkIn(actor, input), pageOf(input.meetingId, "/attendance")),
});
export const editEntryAction = formAction({
  schema: editedEntry,
  run: (actor, input) => pageOf(editEntry(actor, input)),
  newer: newerEntry,
});
export const settleEntryAction = formAction({
  schema: settledEntry,
  run: (actor, input) => pageOf(settleEntry(actor, input), "/end"),
  newer: newerEntry,
});
export const withdrawEntryAction = formAction({
  schema: withdrawnEntry,
  run: (actor, input) => pageOf(withdrawEntry(actor, input)),
  newer: newerEntry,
});

export type Delivery = {
  logged?: Logged & {
    similar: { id: number; number: number | null; title: string }[];
    /** What the line can offer now, where the page's list is older: a name made in the line is known to the next one. */
    names?: Names & { mark: string };
  };
  /** Why this line is refused; the author corrects or discards it. */
  problem?: string;
  /** Why nothing is taken from this person now; the line stays as it is. */
  waits?: { text: string; isSignedOut: boolean };
};

const sentence = (t: Translate, name: string) => t(hasMessage(name) ? name : "errors.unknown");

/** One line from the capture page's queue: answers with what was saved, or with a sentence; signs nobody in, and takes nobody's line for somebody else's. */
export async function deliverEntry(typed: Record<string, string>): Promise<Delivery> {
  const actor = await currentActor();
  const t = translate(actor?.locale ?? (await currentLocale()));
  if (!actor) return { waits: { text: t("meetings.capture.ended"), isSignedOut: true } };
  if (typed.authorId && Number(typed.authorId) !== actor.userId)
    return { waits: { text: t("meetings.capture.foreign"), isSignedOut: false } };
  const parsed = newEntry.safeParse(typed);
  try {
    if (!parsed.success) return { problem: sentence(t, parsed.error.issues[0]?.message ?? "errors.unknown") };
    const logged = logEntry(actor, parsed.data);
    const similar = logged.kind === "topic" ? similarTopics(actor, logged.text).filter((topic) => topic.id !== logged.topicId) : [];
    const names = captureNames(actor, parsed.data.meetingId);
    return { logged: { ...logged, similar, ...(typed.namesMark !== undefined && names.mark !== typed.namesMark && { names }) } };
  } catch (error) {
    if (!isAppError(error)) return { problem: t("errors.quoted", { id: logError(error, "deliverEntry") }) };
    return { problem: sentence(t, Object.values(error.fields)[0] ?? error.message) };
  }
}
