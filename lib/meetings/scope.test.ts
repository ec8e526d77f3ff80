import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { attendanceStatuses } from "#db/enums";
import { attendances } from "#db/schema/meetings";
import { can } from "#lib/access/actor";
import { toCsv } from "#lib/export/table";
import { changesOf } from "#lib/history/changes";
import { historyOf } from "#lib/history/history";
import { nextMeetings } from "#lib/home/queries";
import { voice } from "#lib/i18n/voice";
import { fileColumns } from "#lib/list/cells";
import { parseList } from "#lib/list/list";
import { addAgendaItem, removeAgendaItem } from "#lib/meetings/agenda/commands";
import { agendaOf, getAgendaItem } from "#lib/meetings/agenda/queries";
import { addWalkIn, tickAttendance } from "#lib/meetings/attendance/commands";
import { sameNamed } from "#lib/people/same";
import { presentAt } from "#lib/meetings/attendance/records";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { meetingList } from "#lib/meetings/columns";
import { archiveMeeting, createMeeting, editMeeting } from "#lib/meetings/commands";
import { editedMeeting, newAgendaItem, newEntry, newMeeting } from "#lib/meetings/input";
import { logEntry, withdrawEntry } from "#lib/meetings/log/commands";
import { captureNames, entriesOf, getEntry, silentClusters } from "#lib/meetings/log/queries";
import { moveMeeting } from "#lib/meetings/minutes/commands";
import { carriedTasks } from "#lib/meetings/minutes/content";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting, listMeetings } from "#lib/meetings/queries";
import { loadMeeting } from "#lib/meetings/records";
import type { MeetingStatus } from "#lib/meetings/rules";
import { search } from "#lib/search/everything";
import { countsFor } from "#lib/shell/counts";
import { member, withOffice } from "#lib/testing/office";
import { statementsOf } from "#lib/testing/statements";

withOffice();

const officer = () => member("oficer");
const office = ["oficer", "kierownik", "podglad", "admin"];
const everybody = [...office, "nutribiomed", "lotniczy"];

const forum = (title = "Kanarek forum") =>
  createMeeting(officer(), newMeeting.parse({ title, kind: "cluster_forum", day: "3.07.2027", place: "Wrocław" }));
const say = (meetingId: number, words: string) =>
  logEntry(officer(), newEntry.parse({ meetingId: String(meetingId), kind: "note", words, clientId: crypto.randomUUID() })).id;
const point = (meetingId: number, title: string) =>
  addAgendaItem(officer(), newAgendaItem.parse({ meetingId: String(meetingId), kind: "point", title }));
/** Whoever the register knows by this name, or somebody new. */
const came = (meetingId: number, fullName: string, clusterId: number | null) =>
  addWalkIn(officer(), { meetingId, fullName, clusterId, capacity: null, who: sameNamed(officer(), fullName)[0]?.id ?? null });
const move = (login: string, id: number, to: Exclude<MeetingStatus, "planned">, reason: string | null = null) =>
  moveMeeting(member(login), { id, version: loadMeeting(id).version, to, reason, sure: true });

/** A meeting at which NUTRIBIOMED was present, with a line, a point and a task. */
function held(title?: string): number {
  const id = forum(title);
  came(id, "Jan Kanarkowski", member("nutribiomed").clusterIds[0] ?? null);
  point(id, "Punkt pierwszy");
  say(id, "Słowa ze spotkania");
  say(id, "zadanie: Zebrać podpisy do 19.07");
  return id;
}

function approved(title?: string): number {
  const id = held(title);
  move("oficer", id, "minutes_draft");
  move("oficer", id, "minutes_review");
  move("kierownik", id, "approved");
  return id;
}

const listed = (login: string, params: Record<string, string> = {}) =>
  listMeetings(member(login), parseList(meetingList, { q: "kanarek", ...params }), true).rows;

/** Everything by which a person could notice a meeting: list, file, search, the rail's number, home, its own pages. */
function told(login: string, id: number): string {
  const actor = member(login);
  const rows = listed(login);
  const pages = () => [getMeeting, entriesOf, agendaOf, attendanceOf, readMinutes].map((read) => read(actor, id));
  const history = () => historyOf(actor, "meeting", id).flatMap((event) => changesOf(event, voice("pl")));
  return JSON.stringify([
    rows,
    toCsv(fileColumns("meetings", meetingList.columns, voice("pl")), rows, voice("pl")),
    search(actor, "kanarek"),
    nextMeetings(actor),
    rows.length > 0 ? pages() : [],
    can(actor, "history.read") ? history() : [],
  ]);
}
const toldOf = (id: number, canary: string) => everybody.filter((login) => told(login, id).includes(canary));

it.each(attendanceStatuses)("SEC-02 a cluster whose people were %s sees approved minutes only where they were present", (status) => {
  const id = approved();
  const present = status === "present";
  expect(toldOf(id, "Kanarek forum")).toContain("nutribiomed");
  db().update(attendances).set({ status }).where(eq(attendances.meetingId, id)).run();
  expect(toldOf(id, "Kanarek forum").includes("nutribiomed")).toBe(present);
  expect(listed("nutribiomed").map((row) => row.id)).toEqual(present ? [id] : []);
  if (!present) expect(() => getMeeting(member("nutribiomed"), id)).toThrow("errors.notFound");
});

it("SEC-02 until its minutes are approved a meeting is the office's, with its words, names and number", () => {
  const counted = (login: string) => countsFor(member(login)).get("/meetings") ?? 0;
  const before = ["oficer", "nutribiomed"].map(counted);
  const id = held();
  for (const canary of ["Kanarek forum", "Słowa ze spotkania", "Jan Kanarkowski", "Punkt pierwszy"])
    expect(toldOf(id, canary)).toEqual(office);
  for (const login of ["nutribiomed", "lotniczy"]) {
    for (const read of [getMeeting, entriesOf, agendaOf, attendanceOf, readMinutes])
      expect(() => read(member(login), id)).toThrow("errors.notFound");
    expect([silentClusters(member(login), id), carriedTasks(member(login), { day: "2099-01-01" })]).toEqual([[], []]);
  }
  expect(["oficer", "nutribiomed"].map(counted)).toEqual([(before[0] ?? 0) + 1, before[1]]);
  expect(() => historyOf(member("nutribiomed"), "meeting", id)).toThrow("errors.refused");
});

it("SEC-02 approved minutes are read by the clusters that were present; reopened they are gone again", () => {
  const id = approved();
  expect(toldOf(id, "Słowa ze spotkania")).toEqual([...office, "nutribiomed"]);
  expect(countsFor(member("nutribiomed")).get("/meetings")).toBe(1);
  expect(readMinutes(member("nutribiomed"), id).content.carried).toEqual([]);
  const later = (login: string) => carriedTasks(member(login), { day: "2099-01-01" }).map((task) => task.title);
  expect(["podglad", "nutribiomed"].map(later)).toEqual([["Zebrać podpisy"], []]);
  move("kierownik", id, "minutes_draft", "Dopisano głos");
  expect(toldOf(id, "Słowa ze spotkania")).toEqual(office);
  expect(() => readMinutes(member("nutribiomed"), id)).toThrow("errors.notFound");
});

it("SEC-02 who does not follow the writing reads what was frozen, whatever became of it since", () => {
  const id = approved();
  const read = (login: string) => JSON.stringify([entriesOf, agendaOf, attendanceOf, readMinutes].map((one) => one(member(login), id)));
  const frozen = read("nutribiomed");
  for (const words of ["Słowa ze spotkania", "Punkt pierwszy", "Jan Kanarkowski", "2027-07-19"]) expect(frozen).toContain(words);
  db().run("update clusters set name = 'Kanarek zmieniony ' || id");
  db().run("update agenda_items set title = 'Kanarek zmieniony'");
  db().run("update people set full_name = 'Kanarek zmieniony'");
  expect(read("nutribiomed")).toBe(frozen);
  for (const rows of [agendaOf(officer(), id), attendanceOf(officer(), id)]) expect(JSON.stringify(rows)).toContain("Kanarek zmieniony");
  expect(JSON.stringify(readMinutes(officer(), id))).not.toContain("Kanarek zmieniony");
});

it("what was taken back is in nobody's course, agenda or minutes; a speaker is named as such", () => {
  const id = held();
  const [line, item] = [say(id, "Kanarek wycofany"), point(id, "Kanarek zdjęty")];
  withdrawEntry(officer(), { id: line, version: 1 });
  removeAgendaItem(officer(), { id: item, version: 1 });
  expect(() => withdrawEntry(officer(), { id: line, version: 2 })).toThrow("errors.notFound");
  const pages = [entriesOf(officer(), id), agendaOf(officer(), id), readMinutes(officer(), id)];
  for (const canary of ["Kanarek wycofany", "Kanarek zdjęty"]) expect(JSON.stringify(pages)).not.toContain(canary);
  const speakerId = came(id, "Maria Prelegentka", null);
  const talk = { kind: "presentation" as const, title: "Wykład", speakerId, plannedMinutes: null, notes: null };
  addAgendaItem(officer(), { meetingId: id, ...talk });
  const speakers = (login: string) => attendanceOf(member(login), id).flatMap(({ name, isSpeaker }) => (isSpeaker ? [name] : []));
  expect(speakers("oficer")).toEqual(["Maria Prelegentka"]);
  for (const [login, to] of [
    ["oficer", "minutes_draft"],
    ["oficer", "minutes_review"],
    ["kierownik", "approved"],
  ] as const)
    move(login, id, to);
  expect(speakers("nutribiomed")).toEqual(["Maria Prelegentka"]);
});

it.each(["nutribiomed", "podglad", "admin"])("SEC-03 %s opens no form of a meeting", (login) => {
  const id = approved();
  const [line = 0, item = 0] = [entriesOf(officer(), id)[0]?.id, agendaOf(officer(), id)[0]?.id];
  for (const read of [
    () => getEntry(member(login), id, line),
    () => getAgendaItem(member(login), id, item),
    () => captureNames(member(login), id),
    () => createMeeting(member(login), newMeeting.parse({ title: "x", kind: "working", day: "3.07.2027" })),
    () => addWalkIn(member(login), { meetingId: id, fullName: "x", clusterId: null, capacity: null }),
    () => tickAttendance(member(login), { meetingId: id, presentIds: [], shownIds: [] }),
  ])
    expect(read).toThrow("errors.refused");
  expect(getMeeting(member(login), id).can).toMatchObject({ edit: false, log: false, move: [], archive: false });
  expect(() => getEntry(officer(), id + 1, line)).toThrow("errors.notFound");
});

it("a meeting names only what the person sees; its case mark is its own", () => {
  const typed = { title: "Kanarek drugi", kind: "working", day: "3.07.2027", caseMark: "DG-G.1234.5.2027" };
  expect(() => createMeeting(officer(), newMeeting.parse({ ...typed, projectId: "99999" }))).toThrow("field.choose");
  const id = createMeeting(officer(), newMeeting.parse(typed));
  expect(() => createMeeting(officer(), newMeeting.parse(typed))).toThrow("meetings.rules.caseMarkTaken");
  editMeeting(officer(), editedMeeting.parse({ ...typed, id: String(id), version: "1", place: "Oława" }));
  expect(() => came(id, "Ktoś", 99_999)).toThrow("field.choose");
  expect(() =>
    addAgendaItem(officer(), newAgendaItem.parse({ meetingId: String(id), kind: "point", title: "x", speakerId: "99999" })),
  ).toThrow("field.choose");
  expect(search(officer(), "kanarek").map((hit) => hit.subtitle)).toEqual(["2027-07-03 · Oława"]);
  archiveMeeting(officer(), { id, version: 2 });
  expect([search(officer(), "kanarek"), listed("oficer"), listed("oficer", { archived: "1", q: "" }).length]).toEqual([[], [], 1]);
});

it("attendance keeps who and when, and raises the version of the rows that change", () => {
  const id = held();
  const personId = came(id, "Anna Druga", null);
  const rows = () =>
    db().all<{ version: number; status: string }>(`select version, status from attendances where meeting_id = ${id} order by id`);
  tickAttendance(officer(), { meetingId: id, presentIds: [personId], shownIds: [presentAt(id)[0] ?? 0, personId] });
  expect(rows()).toEqual([
    { version: 2, status: "absent" },
    { version: 1, status: "present" },
  ]);
  came(id, "Jan Kanarkowski", null);
  expect(rows()[0]).toEqual({ version: 3, status: "present" });
  const speaker = { kind: "presentation" as const, title: "Wykład", speakerId: 1, plannedMinutes: null, notes: null };
  addAgendaItem(officer(), { meetingId: id, ...speaker });
  expect(rows()[2]).toEqual({ version: 1, status: "confirmed" });
  tickAttendance(officer(), { meetingId: id, presentIds: [1], shownIds: presentAt(id) });
  expect(rows().map((row) => row.status)).toEqual(["absent", "absent", "present"]);
});

it("the list and each tab take the same statements for one item and for three", () => {
  const id = held();
  const tabs = [entriesOf, agendaOf, attendanceOf, readMinutes, silentClusters, captureNames];
  const counts = () => [
    statementsOf(() => listed("oficer")),
    ...tabs.map((read) => statementsOf(() => read(officer(), id))),
    statementsOf(() => carriedTasks(officer(), { day: "2099-01-01" })),
  ];
  const one = counts();
  for (const title of ["Kanarek drugie", "Kanarek trzecie"]) {
    held(title);
    say(id, `zadanie: ${title}`);
    point(id, title);
    came(id, title, member("lotniczy").clusterIds[0] ?? null);
  }
  expect([listed("oficer").length, entriesOf(officer(), id).length, agendaOf(officer(), id).length]).toEqual([3, 4, 3]);
  expect(counts()).toEqual(one);
});

it("what a coordinator reads takes the same statements for one line and for three", () => {
  const few = approved();
  const many = held("Kanarek dłuższe");
  for (const words of ["temat: Zioła @Klaster NUTRIBIOMED", "Druga", "Trzecia"]) say(many, words);
  for (const [login, to] of [
    ["oficer", "minutes_draft"],
    ["oficer", "minutes_review"],
    ["kierownik", "approved"],
  ] as const)
    move(login, many, to);
  const reads = (id: number) => [entriesOf, agendaOf, attendanceOf].map((read) => statementsOf(() => read(member("nutribiomed"), id)));
  expect(reads(many)).toEqual(reads(few));
  expect(entriesOf(member("nutribiomed"), many).find((entry) => entry.kind === "topic")).toMatchObject({
    cluster: "Klaster NUTRIBIOMED",
    clusterId: member("nutribiomed").clusterIds[0],
    topicId: expect.any(Number) as number,
  });
});
