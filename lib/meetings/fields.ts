import { optionalText } from "#lib/forms/fields";
import { choice, day, derived, lines, moment, readBy, reference, text, time, whole, type Fields } from "#lib/records/fields";

const casePattern = /^\p{Lu}{1,5}(-[\p{Lu}\d]{1,5})*\.\d{3,4}\.\d{1,5}\.\d{4}(\.\p{Lu}{2,4})?$/u;
const caseMark = optionalText(60).refine((mark) => mark === null || casePattern.test(mark), "meetings.rules.caseMark");

/** What a meeting is. */
export const meetingFields = {
  title: text({ max: 300, required: true, label: "meetings.name" }),
  kind: choice("meetingKind"),
  day: day({ required: true }),
  startTime: time(),
  endTime: time(),
  place: text({ max: 200 }),
  projectId: reference("project"),
  caseMark: readBy(text(), caseMark),
  status: derived(choice("meetingStatus")),
  minuteTakerId: derived(reference("user")),
  minutesVersion: derived(whole({ label: "meetings.minutesVersion" })),
  reason: derived(lines({ label: "meetings.reason" })),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** One point of the agenda. */
export const agendaItemFields = {
  title: text({ max: 300, required: true, label: "meetings.pointTitle" }),
  kind: choice("agendaKind", { radios: true, initial: "point" }),
  speakerId: reference("person", { label: "meetings.speakerName" }),
  plannedMinutes: whole(),
  notes: lines({ max: 4000 }),
  position: derived(whole({ label: "meetings.position" })),
} satisfies Fields;

/** One line said in the room. */
export const entryFields = {
  words: lines({ max: 1000, required: true }),
  saidTime: time(),
  saidById: reference("person"),
  clusterId: reference("cluster", { label: "meetings.onBehalf" }),
  agendaItemId: derived(whole({ label: "meetings.agendaItem" })),
  saidAt: moment({ label: "meetings.saidTime" }),
  kind: derived(choice("entryKind")),
  topicId: derived(reference("topic", { label: "meetings.topic" })),
} satisfies Fields;

/** Somebody who came unannounced. */
export const walkInFields = {
  fullName: text({ max: 120, required: true, label: "meetings.walkInName" }),
  clusterId: reference("cluster"),
  capacity: text({ max: 200 }),
} satisfies Fields;

/** What the history keeps of them: who it is, not what they are called. */
const walkedIn = {
  personId: derived(reference("person")),
  clusterId: walkInFields.clusterId,
  capacity: walkInFields.capacity,
} satisfies Fields;

/** What an event changed, where it is not the meeting itself. */
export const meetingEvents: Record<string, Fields> = {
  addAgendaItem: agendaItemFields,
  editAgendaItem: agendaItemFields,
  moveAgendaItem: agendaItemFields,
  removeAgendaItem: agendaItemFields,
  logEntry: entryFields,
  editEntry: entryFields,
  settleEntry: entryFields,
  withdrawEntry: entryFields,
  walkIn: walkedIn,
};
