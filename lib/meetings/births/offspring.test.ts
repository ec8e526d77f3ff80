import { expect, it } from "vitest";
import { db } from "#db/client";
import { indications } from "#db/schema/regions";
import { createMeeting } from "#lib/meetings/commands";
import { editedEntry, newEntry, newMeeting } from "#lib/meetings/input";
import { editEntry, logEntry, withdrawEntry } from "#lib/meetings/log/commands";
import { offspringOf } from "#lib/meetings/births/offspring";
import { entriesOf, getEntry } from "#lib/meetings/log/queries";
import { getDecision } from "#lib/decisions/queries";
import { getTask } from "#lib/tasks/queries";
import { member, withOffice } from "#lib/testing/office";
import { getTopic } from "#lib/topics/queries";

withOffice();

const officer = () => member("oficer");
const lines = [
  "temat: Druk 3D @Klaster NUTRIBIOMED",
  "decyzja: Przygotować scenariusz",
  "zadanie: Zebrać potwierdzenia do 19.07",
  "region: >Górna Austria @Klaster NUTRIBIOMED laboratoria",
];

/** A line of a meeting of 2013, as its form has it. */
function said(words: string) {
  const meetingId = createMeeting(officer(), newMeeting.parse({ title: "Forum", kind: "cluster_forum", day: "3.07.2013" }));
  const { id } = logEntry(officer(), newEntry.parse({ meetingId: String(meetingId), kind: "note", words, clientId: crypto.randomUUID() }));
  const { saidById, clusterId, agendaItemId, version } = getEntry(officer(), meetingId, id);
  return { meetingId, entry: getEntry(officer(), meetingId, id), form: { id, version, saidById, clusterId, agendaItemId } };
}

it("corrected words are given to what the line gave birth to, or not, as the form says; unsaid, it asks", () => {
  const [topic, decision, task] = lines.map(said);
  const words = "Druk z gliny @Klaster NUTRIBIOMED";
  expect(() => editEntry(officer(), { ...topic!.form, words })).toThrow("field.choose");
  editEntry(officer(), { ...topic!.form, words, also: "yes" });
  expect(getTopic(officer(), topic!.entry.topicId ?? 0)).toMatchObject({ title: "Druk z gliny", revision: 2 });
  editEntry(officer(), { ...decision!.form, words: "Odłożyć scenariusz", also: "no" });
  expect(getDecision(officer(), decision!.entry.decisionId ?? 0).title).toBe("Przygotować scenariusz");
  editEntry(officer(), { ...task!.form, words: "Zebrać zgody do 26.07", also: "yes" });
  expect(getTask(officer(), task!.entry.taskId ?? 0)).toMatchObject({ title: "Zebrać zgody", dueOn: "2013-07-26" });
});

it("the cluster of a line with a topic stays the topic's", () => {
  const { form } = said(lines[0] ?? "");
  const other = { ...form, words: "Druk 3D @Klaster NUTRIBIOMED", clusterId: null };
  expect(() => editEntry(officer(), other)).toThrow("meetings.rules.keepsItsCluster");
});

it.each(lines)("what «%s» gave birth to is taken back with it when asked, and the line asks", (words) => {
  const { meetingId, entry, form } = said(words);
  expect(() => withdrawEntry(officer(), form)).toThrow("field.choose");
  if (entry.topicId) expect(() => withdrawEntry(officer(), { ...form, also: "yes" })).toThrow("field.required");
  withdrawEntry(officer(), { ...form, also: "yes", reason: "Pomyłka w zapisie" });
  expect(entriesOf(officer(), meetingId)).toEqual([]);
  if (entry.topicId)
    expect(getTopic(officer(), entry.topicId)).toMatchObject({ status: "withdrawn", withdrawnReason: "Pomyłka w zapisie" });
  if (entry.taskId) expect(getTask(officer(), entry.taskId).status).toBe("cancelled");
  if (entry.decisionId) expect(getDecision(officer(), entry.decisionId).archivedAt).not.toBeNull();
  if (entry.indicationId) expect(db().select().from(indications).all().at(-1)?.archivedAt).not.toBeNull();
  expect(offspringOf(officer(), entry)?.canWithdraw ?? false).toBe(false);
});

it("a line taken back alone leaves what it gave birth to", () => {
  const { entry, form } = said(lines[0] ?? "");
  withdrawEntry(officer(), { ...form, also: "no" });
  expect(getTopic(officer(), entry.topicId ?? 0).status).toBe("submitted");
});

it("the time at which something was said is corrected, and stays when the form does not change it", () => {
  const { meetingId, entry, form } = said("notatka: Powitanie");
  const typed = { ...Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value ?? "")])), words: "Powitanie" };
  editEntry(officer(), editedEntry.parse({ ...typed, saidTime: entry.saidTime }));
  expect(getEntry(officer(), meetingId, entry.id).saidAt).toBe(entry.saidAt);
  editEntry(officer(), editedEntry.parse({ ...typed, version: "2", saidTime: "0.05" }));
  expect(getEntry(officer(), meetingId, entry.id)).toMatchObject({ saidTime: "00:05" });
});
