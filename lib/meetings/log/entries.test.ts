import { expect, it } from "vitest";
import { createMeeting } from "#lib/meetings/commands";
import { logEntry } from "#lib/meetings/log/commands";
import { listUnmatched } from "#lib/regions/indications/queries";
import { member, withOffice } from "#lib/testing/office";
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
const say = (meetingId: number, words: string) =>
  logEntry(member("oficer"), { meetingId, kind: "note", words, agendaItemId: null, clientId: crypto.randomUUID() });

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
