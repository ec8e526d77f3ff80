import { like } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { addAgendaItem } from "#lib/meetings/agenda/commands";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { createMeeting } from "#lib/meetings/commands";
import { newAgendaItem } from "#lib/meetings/input";
import { logEntry } from "#lib/meetings/log/commands";
import { listUnmatched } from "#lib/regions/indications/queries";
import { member, withOffice } from "#lib/testing/office";
import { getTopic } from "#lib/topics/queries";
import { similarTopics } from "#lib/topics/likeness/similar";

withOffice();

const held = () =>
  createMeeting(member("oficer"), {
    title: "Spotkanie",
    kind: "working",
    day: "2027-02-05",
    startTime: null,
    endTime: null,
    place: null,
    caseMark: null,
    projectId: null,
  });
const say = (meetingId: number, words: string, more: { agendaItemId?: number; login?: string } = {}) => {
  const { agendaItemId = null, login = "oficer" } = more;
  return logEntry(member(login), { meetingId, kind: "note", words, agendaItemId, clientId: crypto.randomUUID() });
};

it("a region in brackets is kept as said and waits to be matched; a known one is matched at once", () => {
  const meetingId = held();
  say(meetingId, "region: >[Kraj Basków] @Klaster NUTRIBIOMED klastry zdrowia");
  say(meetingId, "region: >Górna Austria @Klaster NUTRIBIOMED laboratoria");
  expect(listUnmatched(member("oficer"))).toMatchObject([{ asSaid: "Kraj Basków", reason: "klastry zdrowia" }]);
});

it("a title like an existing topic's is offered at once, with Polish inflection", () => {
  const meetingId = held();
  say(meetingId, "temat: Wspólna karta śladu środowiskowego dostawcy @Klaster NUTRIBIOMED");
  const titles = similarTopics(member("oficer"), "Karty śladu środowiskowego u dostawców").map((topic) => topic.title);
  expect(titles).toContain("Wspólna karta śladu środowiskowego dostawcy");
  expect(similarTopics(member("oficer"), "Druk przestrzenny obuwia").map((topic) => topic.title)).toEqual([]);
});

it("whoever logs a meeting records all that was said there: topics as well as wanted regions", () => {
  const meetingId = held();
  const login = "kierownik";
  const { topicId } = say(meetingId, "temat: Druk 3D @Klaster NUTRIBIOMED", { login });
  say(meetingId, "region: >Górna Austria @Klaster NUTRIBIOMED laboratoria", { login });
  expect(getTopic(member("kierownik"), topicId ?? 0)).toMatchObject({ channel: "meeting", recordedById: member(login).userId });
  for (const stranger of ["podglad", "admin", "nutribiomed"])
    expect(() => say(meetingId, "temat: Druk 3D @Klaster NUTRIBIOMED", { login: stranger })).toThrow("errors.refused");
});

it("a line stands under a point of its own meeting", () => {
  const [meetingId, another] = [held(), held()];
  const point = (of: number) =>
    addAgendaItem(member("oficer"), newAgendaItem.parse({ meetingId: String(of), title: "Punkt", kind: "point" }));
  point(another);
  const foreign = agendaOf(member("oficer"), another)[0]?.id ?? 0;
  for (const agendaItemId of [foreign, 99_999]) expect(() => say(meetingId, "Uwaga", { agendaItemId })).toThrow("meetings.rules.noPoint");
  expect(say(another, "Uwaga", { agendaItemId: foreign }).id).toBeGreaterThan(0);
});

it("a cluster named in brackets twice is one cluster", () => {
  const meetingId = held();
  say(meetingId, "temat: Druk 3D @[Klaster Ceramiki]");
  const { topicId } = say(meetingId, "temat: Szkliwa @[klaster  ceramiki]".replace("  ", " "));
  expect(db().select().from(clusters).where(like(clusters.name, "Klaster Ceramiki")).all()).toHaveLength(1);
  expect(getTopic(member("oficer"), topicId ?? 0).title).toBe("Szkliwa");
});

it("a long line is cut between characters, and all of it is kept", () => {
  const words = `${"a".repeat(199)}😀 i dalszy ciąg`;
  const { topicId } = say(held(), `temat: ${words} @Klaster NUTRIBIOMED`);
  expect(getTopic(member("oficer"), topicId ?? 0)).toMatchObject({ title: "a".repeat(199), problem: words });
});
