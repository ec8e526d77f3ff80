import { choice, day, derived, moment, reference, text, type Fields } from "#lib/records/fields";

/** What is to be done, by whom and by when. */
export const taskFields = {
  title: text({ max: 300, required: true, label: "tasks.name" }),
  ownerId: reference("person"),
  dueOn: day({ label: "tasks.due", hint: "tasks.dueHint" }),
  status: derived(choice("taskStatus")),
  meetingId: derived(reference("meeting")),
  doneAt: moment({ label: "tasks.doneAt" }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** Whose open tasks go to whom. */
export const handoverFields = {
  fromId: reference("person", { required: true, label: "tasks.from" }),
  toId: reference("person", { required: true, label: "tasks.to" }),
} satisfies Fields;
