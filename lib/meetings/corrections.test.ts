import { expect, it } from "vitest";
import { historyOf } from "#lib/history/history";
import { addAgendaItem, editAgendaItem, moveAgendaItem, removeAgendaItem } from "#lib/meetings/agenda/commands";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { meetingList } from "#lib/meetings/columns";
import { archiveMeeting, createMeeting } from "#lib/meetings/commands";
import { editEntry, logEntry, withdrawEntry } from "#lib/meetings/log/commands";
import { entriesOf } from "#lib/meetings/log/queries";
import { newAgendaItem, newEntry, newMeeting } from "#lib/meetings/input";
import { moveMeeting } from "#lib/meetings/minutes/commands";
import { carriedTasks } from "#lib/meetings/minutes/content";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting, listMeetings } from "#lib/meetings/queries";
import { parseList } from "#lib/list/list";
import { optionsOf } from "#lib/records/options";
import { moveTask } from "#lib/tasks/commands";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const officer = () => member("oficer");
const forum = (day = "3.07.2013") => createMeeting(officer(), newMeeting.parse({ title: "Forum", kind: "cluster_forum", day }));
const point = (meetingId: number, title: string) =>
  addAgendaItem(officer(), newAgendaItem.parse({ meetingId: String(meetingId), kind: "point", title }));
const say = (meetingId: number, words: string) =>
  logEntry(officer(), newEntry.parse({ meetingId: String(meetingId), kind: "note", words, clientId: crypto.randomUUID() }));
const titles = (id: number) => agendaOf(officer(), id).map((item) => item.title);
const readers = ["nutribiomed", "podglad", "admin"];

it("points are edited, moved and taken off; each is audited", () => {
  const id = forum();
  const [first, second] = [point(id, "Otwarcie"), point(id, "Dyskusja")];
  moveAgendaItem(officer(), { id: second, version: 1, to: "up" });
  expect(titles(id)).toEqual(["Dyskusja", "Otwarcie"]);
  expect(() => moveAgendaItem(officer(), { id: second, version: 2, to: "up" })).toThrow("meetings.rules.edge");
  const values = { kind: "point" as const, title: "Powitanie", speakerId: null, plannedMinutes: 10, notes: null };
  editAgendaItem(officer(), { id: first, version: 2, ...values });
  expect(() => editAgendaItem(officer(), { id: first, version: 2, ...values })).toThrow("errors.conflict");
  removeAgendaItem(officer(), { id: second, version: 2 });
  expect(titles(id)).toEqual(["Powitanie"]);
  expect(historyOf(officer(), "meeting", id).map((event) => event.action)).toEqual([
    "meeting.removeAgendaItem",
    "meeting.editAgendaItem",
    "meeting.moveAgendaItem",
    "meeting.addAgendaItem",
    "meeting.addAgendaItem",
    "meeting.create",
  ]);
});

it("a line's words, person and cluster are corrected, not under another meeting's point and not when stale", () => {
  const id = forum();
  const entry = say(id, "Podsumowanie");
  const [said] = optionsOf(officer(), "person");
  const saidById = Number(said?.value);
  const values = { id: entry.id, version: 1, words: "Podsumowanie dnia", saidById, clusterId: 1, agendaItemId: null };
  expect(() => editEntry(officer(), { ...values, agendaItemId: point(forum(), "Obcy") })).toThrow("meetings.rules.noPoint");
  expect(() => editEntry(officer(), { ...values, clusterId: 9999 })).toThrow("field.choose");
  expect(() => editEntry(officer(), { ...values, saidById: 9999 })).toThrow("field.choose");
  editEntry(officer(), values);
  expect(entriesOf(officer(), id)[0]).toMatchObject({ words: "Podsumowanie dnia", saidBy: said?.label, clusterId: 1 });
  expect(() => editEntry(officer(), values)).toThrow("errors.conflict");
  expect(historyOf(officer(), "meeting", id)[0]).toMatchObject({ action: "meeting.editEntry", before: { words: "Podsumowanie" } });
});

it("a line that is taken back is told in the history with its words, and once", () => {
  const id = forum();
  const entry = say(id, "Pomyłka");
  withdrawEntry(officer(), { id: entry.id, version: 1 });
  expect(entriesOf(officer(), id).filter((one) => one.words === "Pomyłka")).toEqual([]);
  expect(historyOf(officer(), "meeting", id)[0]).toMatchObject({ action: "meeting.withdrawEntry", before: { words: "Pomyłka" } });
  expect(() => withdrawEntry(officer(), { id: entry.id, version: 1 })).toThrow("errors.notFound");
});

it.each(readers)("SEC-03 %s may correct nothing of a meeting", (login) => {
  const id = forum();
  const [item, entry, actor] = [point(id, "Otwarcie"), say(id, "Głos"), member(login)];
  for (const deed of [
    () => removeAgendaItem(actor, { id: item, version: 1 }),
    () => moveAgendaItem(actor, { id: item, version: 1, to: "up" }),
    () => editEntry(actor, { id: entry.id, version: 1, words: "Inne", saidById: null, clusterId: null, agendaItemId: null }),
    () => withdrawEntry(actor, { id: entry.id, version: 1 }),
    () => archiveMeeting(actor, { id, version: 1 }),
  ])
    expect(deed).toThrow("errors.refused");
});

it("nothing is corrected once the minutes are handed over", () => {
  const id = forum();
  const [item, entry] = [point(id, "Otwarcie"), say(id, "Głos")];
  moveMeeting(officer(), { id, version: 1, to: "minutes_draft", reason: null });
  moveMeeting(officer(), { id, version: 2, to: "minutes_review", reason: null });
  expect(() => removeAgendaItem(officer(), { id: item, version: 1 })).toThrow("meetings.rules.frozen");
  expect(() =>
    editEntry(officer(), { id: entry.id, version: 1, words: "Inne", saidById: null, clusterId: null, agendaItemId: null }),
  ).toThrow("meetings.rules.frozen");
  expect(() => withdrawEntry(officer(), { id: entry.id, version: 1 })).toThrow("meetings.rules.frozen");
  expect(() => archiveMeeting(officer(), { id, version: 3 })).toThrow("meetings.rules.archive");
});

it("a meeting is called off with a reason and archived; the list keeps it apart", () => {
  const id = forum();
  const total = (params: Record<string, string>) => listMeetings(officer(), parseList(meetingList, params)).total;
  const before = total({});
  expect(() => moveMeeting(officer(), { id, version: 1, to: "cancelled", reason: null })).toThrow("field.required");
  moveMeeting(officer(), { id, version: 1, to: "cancelled", reason: "Choroba prelegenta" });
  expect(historyOf(officer(), "meeting", id)[0]).toMatchObject({ action: "meeting.cancel", after: { reason: "Choroba prelegenta" } });
  archiveMeeting(officer(), { id, version: 2 });
  expect([total({}), total({ archived: "1" })]).toEqual([before - 1, 1]);
  archiveMeeting(officer(), { id, version: 3 });
  expect(total({})).toBe(before);
});

it("an open task is carried over to the next meeting and into its minutes, a done one is not; a coordinator reads none", () => {
  const earlier = forum();
  const next = forum("9.10.2013");
  say(earlier, "zadanie: Zebrać potwierdzenia do 19.07");
  const [task] = carriedTasks(officer(), getMeeting(officer(), next));
  expect(task).toMatchObject({ title: "Zebrać potwierdzenia", dueOn: "2013-07-19" });
  expect(carriedTasks(officer(), getMeeting(officer(), earlier))).toEqual([]);
  expect(readMinutes(officer(), next).content.carried).toMatchObject([{ title: "Zebrać potwierdzenia" }]);
  expect(() => readMinutes(member("nutribiomed"), next)).toThrow("errors.notFound");
  moveTask(officer(), { id: task?.id ?? 0, version: 1, status: "done" });
  expect(carriedTasks(officer(), getMeeting(officer(), next))).toEqual([]);
});
