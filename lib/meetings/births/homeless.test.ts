import { expect, it } from "vitest";
import { addDays, warsawDay } from "#lib/clock";
import { createMeeting } from "#lib/meetings/commands";
import { newEntry, newMeeting } from "#lib/meetings/input";
import { editEntry, logEntry, settleEntry } from "#lib/meetings/log/commands";
import { homelessEntries } from "#lib/meetings/births/homeless";
import { pulseOf } from "#lib/meetings/log/pulse";
import { captureNames, entriesOf, getEntry } from "#lib/meetings/log/queries";
import { moveMeeting } from "#lib/meetings/minutes/commands";
import { noteDocx } from "#lib/meetings/minutes/docx";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { listMeetings } from "#lib/meetings/queries";
import { meetingList } from "#lib/meetings/columns";
import { parseList } from "#lib/list/list";
import { optionsOf } from "#lib/records/options";
import { member, withOffice } from "#lib/testing/office";
import { textOfDocx } from "#lib/testing/zip";
import { getTopic } from "#lib/topics/queries";
import { replyDays } from "#lib/topics/rules";

withOffice();

const officer = () => member("oficer");
const held = (day = "3.07.2013") => createMeeting(officer(), newMeeting.parse({ title: "Forum", kind: "cluster_forum", day }));
const say = (meetingId: number, words: string, login = "oficer") =>
  logEntry(member(login), newEntry.parse({ meetingId: String(meetingId), kind: "topic", words, clientId: crypto.randomUUID() }));
const nutribiomed = () => Number(optionsOf(officer(), "cluster").find(({ label }) => label === "Klaster NUTRIBIOMED")?.value);

it("a topic whose cluster nobody named is kept as it was said, counted apart, and born when its cluster is named", () => {
  const meetingId = held();
  const { id, topicId } = say(meetingId, "Druk 3D dla małych firm @Klaster Nieznany");
  expect(topicId).toBeNull();
  const rows = () => listMeetings(officer(), parseList(meetingList, {})).rows.find((one) => one.id === meetingId);
  expect(rows()?.topics).toBe(0);
  expect(homelessEntries(officer(), meetingId)).toMatchObject([{ id, words: "Druk 3D dla małych firm Klaster Nieznany" }]);
  expect(() => settleEntry(officer(), { id, version: 1, clusterId: 99_999 })).toThrow("field.choose");
  settleEntry(officer(), { id, version: 1, clusterId: nutribiomed() });
  expect(homelessEntries(officer(), meetingId)).toEqual([]);
  const born = entriesOf(officer(), meetingId)[0];
  expect(born).toMatchObject({ words: "Druk 3D dla małych firm @Klaster Nieznany", cluster: "Klaster NUTRIBIOMED" });
  expect(getTopic(officer(), born?.topicId ?? 0)).toMatchObject({ title: "Druk 3D dla małych firm Klaster Nieznany", sourceEntryId: id });
  expect(() => settleEntry(officer(), { id, version: 3, clusterId: nutribiomed() })).toThrow("meetings.rules.keepsItsCluster");
});

it("the form that corrects a line gives the topic its cluster too; nobody else does, and nobody once the minutes are handed over", () => {
  const meetingId = held();
  const [first, second] = [say(meetingId, "Szkliwa"), say(meetingId, "Glina")];
  const values = { words: "Szkliwa", saidById: null, agendaItemId: null };
  editEntry(officer(), { ...values, id: first.id, version: 1, clusterId: nutribiomed() });
  expect(getEntry(officer(), meetingId, first.id).topicId).toBeGreaterThan(0);
  for (const login of ["nutribiomed", "podglad", "admin"])
    expect(() => settleEntry(member(login), { id: second.id, version: 1, clusterId: nutribiomed() })).toThrow("errors.refused");
  moveMeeting(officer(), { id: meetingId, version: 1, to: "minutes_draft", reason: null });
  moveMeeting(officer(), { id: meetingId, version: 2, to: "minutes_review", reason: null });
  expect(() => settleEntry(officer(), { id: second.id, version: 1, clusterId: nutribiomed() })).toThrow("meetings.rules.frozen");
});

it("a topic said long ago was submitted on that day, and is answered within the days from when it was recorded", () => {
  const past = say(held(), "Druk 3D @Klaster NUTRIBIOMED").topicId ?? 0;
  const coming = say(held(addDays(warsawDay(), 9)), "Szkliwa @Klaster NUTRIBIOMED").topicId ?? 0;
  const replyDueOn = addDays(warsawDay(), replyDays);
  expect(getTopic(officer(), past)).toMatchObject({ submittedOn: "2013-07-03", replyDueOn });
  expect(getTopic(officer(), coming)).toMatchObject({ submittedOn: warsawDay(), replyDueOn });
});

it("marks are read as names in the note and in what a line gives birth to", async () => {
  const meetingId = held();
  say(meetingId, "Druk 3D @[Klaster Ceramiki] #nowa dziedzina");
  say(meetingId, "Szkliwa bez domu");
  const text = textOfDocx(await noteDocx(readMinutes(officer(), meetingId).content, "pl", ""));
  expect(text).toContain("Druk 3D Klaster Ceramiki nowa dziedzina");
  expect(text).toContain("bez klastra");
  expect(text).not.toMatch(/[@#[\]]/);
  expect(getTopic(officer(), entriesOf(officer(), meetingId)[0]?.topicId ?? 0).title).toBe("Druk 3D nowa dziedzina");
});

it("the course hears of lines that somebody else writes, not of its own, and a name made in a line changes what is offered", () => {
  const meetingId = held();
  const [mark, names] = [pulseOf(officer(), meetingId), captureNames(officer(), meetingId).mark];
  say(meetingId, "Szkliwa @[Klaster Ceramiki]");
  expect(pulseOf(officer(), meetingId)).toBe(mark);
  const now = captureNames(officer(), meetingId);
  expect([now.mark === names, now.clusters.includes("Klaster Ceramiki")]).toEqual([false, true]);
  say(meetingId, "Glina", "kierownik");
  expect(pulseOf(officer(), meetingId)).not.toBe(mark);
  for (const login of ["nutribiomed", "podglad", "admin"]) expect(() => pulseOf(member(login), meetingId)).toThrow("errors.refused");
});
