import { expect, it } from "vitest";
import { database } from "#db/client";
import { addDays, warsawDay } from "#lib/clock";
import { archivePerson, createPerson } from "#lib/people/commands";
import { newPerson } from "#lib/people/input";
import { addWalkIn, tickAttendance } from "#lib/meetings/attendance/commands";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { createMeeting } from "#lib/meetings/commands";
import { logEntry } from "#lib/meetings/log/commands";
import { entriesOf, silentClusters } from "#lib/meetings/log/queries";
import { newEntry, newMeeting } from "#lib/meetings/input";
import { moveMeeting } from "#lib/meetings/minutes/commands";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting } from "#lib/meetings/queries";
import { member, withOffice } from "#lib/testing/office";
import { getTopic } from "#lib/topics/queries";

withOffice();

const forum = () => createMeeting(member("oficer"), newMeeting.parse({ title: "Forum", kind: "cluster_forum", day: "3.07.2013" }));
const say = (meetingId: number, kind: string, words: string, clientId: string = crypto.randomUUID()) =>
  logEntry(member("oficer"), newEntry.parse({ meetingId: String(meetingId), kind, words, clientId }));
const move = (
  login: string,
  id: number,
  to: "in_progress" | "minutes_draft" | "minutes_review" | "approved",
  reason: string | null = null,
) => moveMeeting(member(login), { id, version: getMeeting(member(login), id).version, to, reason, sure: true });

it("a line becomes a topic of its cluster with its themes, words as said", () => {
  const id = forum();
  const { topicId } = say(id, "note", "temat: Lekkie konstrukcje @Dolnośląski Klaster Lotniczy #Transfer wiedzy i technologii");
  const topic = getTopic(member("oficer"), topicId ?? 0);
  expect(topic).toMatchObject({ title: "Lekkie konstrukcje", number: 1, channel: "meeting", status: "submitted", themeIds: [5] });
  expect(entriesOf(member("oficer"), id)[0]).toMatchObject({ cluster: "Dolnośląski Klaster Lotniczy", topicNumber: 1 });
});

it("REL-05 one client id delivered twice makes one line and one topic", () => {
  const id = forum();
  const clientId = crypto.randomUUID();
  const first = say(id, "topic", "Druk 3D @Klaster NUTRIBIOMED", clientId);
  expect(say(id, "topic", "Druk 3D @Klaster NUTRIBIOMED", clientId).id).toBe(first.id);
  expect(entriesOf(member("oficer"), id)).toHaveLength(1);
});

it("a topic needs words, a wanted region needs both; a refused line leaves nothing behind", () => {
  const id = forum();
  expect(() => say(id, "topic", "@Klaster NUTRIBIOMED")).toThrow("meetings.rules.emptyLine");
  expect(() => say(id, "indication", ">Górna Austria")).toThrow("meetings.rules.needsCluster");
  expect(() => say(id, "indication", "@Klaster NUTRIBIOMED")).toThrow("meetings.rules.needsRegion");
  expect(entriesOf(member("oficer"), id)).toHaveLength(0);
});

it("lists the clusters that were present and not heard", () => {
  const id = forum();
  addWalkIn(member("oficer"), { meetingId: id, fullName: "Jan Nowak", clusterId: 1, capacity: null });
  expect(silentClusters(member("oficer"), id)).toEqual([{ id: 1, name: "Klaster NUTRIBIOMED" }]);
  say(id, "topic", "Zioła @Klaster NUTRIBIOMED");
  expect(silentClusters(member("oficer"), id)).toEqual([]);
});

it("ticks attendance; a walk-in whose name is known is not doubled", () => {
  const id = forum();
  const person = addWalkIn(member("oficer"), { meetingId: id, fullName: "Jan Nowak", clusterId: null, capacity: null });
  expect(addWalkIn(member("oficer"), { meetingId: id, fullName: "Jan Nowak", clusterId: null, capacity: null })).toBe(person);
  tickAttendance(member("oficer"), { meetingId: id, presentIds: [], shownIds: [person] });
  expect(attendanceOf(member("oficer"), id)).toMatchObject([{ name: "Jan Nowak", status: "absent" }]);
});

it("a name that is known, however it is written, asks who it is; somebody else is a new person, and both are on the list", () => {
  const id = forum();
  const officer = member("oficer");
  const known = createPerson(officer, newPerson.parse({ fullName: "dr Jan Nowak", consent: "none", contactSource: "person" }));
  const came = (fullName: string, clusterId: number | null = null, who: number | "new" | null = null) =>
    addWalkIn(officer, { meetingId: id, fullName, clusterId, capacity: null, who });
  for (const name of ["Jan Nowak", "jan nowak", "Nowak Jan", "Jan\u00a0Nowak", "JAN  NOWAK, MBA"])
    expect(() => came(name)).toThrow("people.rules.known");
  expect(() => came("Jan Nowak", null, 99_999)).toThrow("people.rules.known");
  expect(came("Jan Nowak", 1, known)).toBe(known);
  const other = came("Jan Nowak", 2, "new");
  expect(other).not.toBe(known);
  expect(attendanceOf(officer, id)).toHaveLength(2);
  archivePerson(officer, { id: known, version: 1 });
  expect(() => came("Nowak Jan", 3)).toThrow("people.rules.known");
  expect(came("Janina Nowak")).toBeGreaterThan(other);
});

it("whoever came while another list was open stays present", () => {
  const id = forum();
  const officer = member("oficer");
  const came = (fullName: string) => addWalkIn(officer, { meetingId: id, fullName, clusterId: null, capacity: null });
  const first = came("Jan Pierwszy");
  const late = came("Ela Trzecia");
  tickAttendance(officer, { meetingId: id, presentIds: [], shownIds: [first] });
  expect(attendanceOf(officer, id).map(({ personId, status }) => [personId, status])).toEqual([
    [first, "absent"],
    [late, "present"],
  ]);
});

it("approval freezes the minutes; the minute taker may not approve; reopening needs a reason", () => {
  const id = forum();
  say(id, "note", "Podsumowanie");
  move("oficer", id, "minutes_draft");
  move("oficer", id, "minutes_review");
  expect(() => move("oficer", id, "approved")).toThrow("errors.refused");
  expect(() => move("nutribiomed", id, "approved")).toThrow();
  move("kierownik", id, "approved");
  expect(() => say(id, "note", "Za późno")).toThrow("meetings.rules.frozen");
  expect(() => database().prepare("update meeting_minutes set snapshot = '{}'").run()).toThrow("minutes are frozen");
  expect(readMinutes(member("kierownik"), id)).toMatchObject({ number: 1, content: { title: "Forum" } });
  expect(() => move("kierownik", id, "minutes_draft")).toThrow("field.required");
  move("kierownik", id, "minutes_draft", "Dopisano uczestnika");
  move("kierownik", id, "minutes_review");
  move("kierownik", id, "approved");
  expect(readMinutes(member("kierownik"), id).number).toBe(2);
});

it("SEC-02 a coordinator sees a meeting only when its minutes are approved and their cluster was there", () => {
  const id = forum();
  const coordinator = member("nutribiomed");
  addWalkIn(member("oficer"), { meetingId: id, fullName: "Jan Nowak", clusterId: 1, capacity: null });
  expect(() => getMeeting(coordinator, id)).toThrow("errors.notFound");
  move("oficer", id, "minutes_draft");
  move("oficer", id, "minutes_review");
  move("kierownik", id, "approved");
  expect(getMeeting(coordinator, id).title).toBe("Forum");
  expect(() => getMeeting(member("lotniczy"), id)).toThrow("errors.notFound");
});

it("a meeting to come, or one of which nothing was written, is ended only by who says that it was held", () => {
  const end = (id: number, sure?: boolean) =>
    moveMeeting(member("oficer"), { id, version: getMeeting(member("oficer"), id).version, to: "minutes_draft", reason: null, sure });
  const empty = forum();
  expect(() => end(empty)).toThrow("meetings.rules.nothingWritten");
  say(empty, "note", "Jednak coś");
  end(empty);
  const day = addDays(warsawDay(), 1);
  const toCome = createMeeting(member("oficer"), newMeeting.parse({ title: "Jutro", kind: "working", day }));
  say(toCome, "note", "Przed czasem");
  expect(() => end(toCome)).toThrow("meetings.rules.toCome");
  expect(getMeeting(member("oficer"), toCome).status).toBe("planned");
  end(toCome, true);
  expect(getMeeting(member("oficer"), toCome).status).toBe("minutes_draft");
});
