import { expect, it } from "vitest";
import { db } from "#db/client";
import { auditEvents } from "#db/schema/office";
import { changesOf } from "#lib/history/changes";
import { historyOf } from "#lib/history/history";
import { entities } from "#lib/entities";
import { voice } from "#lib/i18n/voice";
import { addAgendaItem } from "#lib/meetings/agenda/commands";
import { createMeeting } from "#lib/meetings/commands";
import { newAgendaItem, newMeeting } from "#lib/meetings/input";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const here = voice("pl");
const change = (entity: string, action: string, after: Record<string, unknown>) => changesOf({ entity, action, before: null, after }, here);

it("a word is that of the record whose history it is", () => {
  expect(change("region", "region.sendToReview", { status: "in_review" })).toEqual([{ label: "Stan", before: "—", after: "w recenzji" }]);
  expect(change("scenario", "scenario.move", { status: "approved" })[0]?.after).toBe("zatwierdzony");
  expect(change("meeting", "meeting.approve", { status: "approved" })[0]?.after).toBe("zatwierdzone");
  expect(change("scenario", "scenario.answer", { status: "declined" })[0]?.after).toBe("rezygnacja");
  expect(change("meeting", "meeting.addAgendaItem", { kind: "presentation" })[0]?.after).toBe("prezentacja");
  expect(change("meeting", "meeting.edit", { kind: "working" })[0]?.after).toBe("spotkanie robocze");
});

it("references are told by their names, themes too; what no field describes is left out; an unknown record says nothing", () => {
  expect(change("cluster", "cluster.edit", { themeIds: [1], sortKey: "x" })).toEqual([
    { label: "Dziedziny", before: "—", after: expect.stringMatching(/^\p{L}/u) as string },
  ]);
  expect(change("nothing", "nothing.edit", { title: "x" })).toEqual([]);
});

/** Keys of events that are technical: they say which row it was, or stand elsewhere on the page. */
const technical = new Set(
  `id key sortKey entryId termId membershipId memberId evidenceId contactId relationId indicationId clientId agendaItemId participantId
  regionId createdAt createdBy updatedAt updatedBy provenance sourceUrl sourceNote clusterId recordedById minuteTakerId presentIds present
  decidedBy subjectId decisionId taskId fullName topicId seat from inputHash
  intent runId fresh meetingId activityId scoring`.split(/\s+/),
);

it("every value that the office of the demonstration has audited is described or known as technical", () => {
  const missing = new Set<string>();
  for (const event of db().select().from(auditEvents).all()) {
    if (!(event.entity in entities)) continue;
    const { fields, events } = entities[event.entity as keyof typeof entities];
    const known = events?.[event.action.split(".").at(-1) ?? ""] ?? fields;
    for (const name of Object.keys({ ...event.before, ...event.after }))
      if (!(name in known) && !technical.has(name)) missing.add(`${event.action} ${name}`);
  }
  expect([...missing].sort()).toEqual([]);
});

it("SEC-02 nobody reads the history of a record that their scope does not show", () => {
  const meetingId = createMeeting(member("oficer"), newMeeting.parse({ title: "Zamknięte", kind: "working", day: "3.07.2027" }));
  addAgendaItem(member("oficer"), newAgendaItem.parse({ meetingId: String(meetingId), kind: "point", title: "Otwarcie" }));
  expect(historyOf(member("podglad"), "meeting", meetingId)).toHaveLength(2);
  expect(() => historyOf(member("nutribiomed"), "meeting", meetingId)).toThrow("errors.refused");
  expect(() => historyOf(member("podglad"), "user", 1)).toThrow("errors.refused");
  expect(() => historyOf(member("oficer"), "meeting", 99_999)).toThrow("errors.notFound");
});
