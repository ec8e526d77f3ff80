import { expect, it } from "vitest";
import { db } from "#db/client";
import { attendances, meetingEntries, meetings } from "#db/schema/meetings";
import { lineOf } from "#lib/meetings/log/said";
import { member, withOffice } from "#lib/testing/office";

withOffice();

const clusterOf = (login: string) => member(login).clusterIds[0] ?? 0;

/** A line said at a meeting where one cluster was present. */
function line(status: "planned" | "approved"): number {
  const meeting = { title: "Kanarek", kind: "working", day: "2027-01-01", status } as const;
  const { id: meetingId } = db().insert(meetings).values(meeting).returning().get();
  db()
    .insert(attendances)
    .values({ meetingId, personId: 1, clusterId: clusterOf("nutribiomed"), status: "present" })
    .run();
  const said = { meetingId, saidAt: "2027-01-01T10:00:00.000Z", kind: "topic", words: "Słowa", recordedById: 1, clientId: "x" } as const;
  return db().insert(meetingEntries).values(said).returning().get().id;
}

it.each(["oficer", "kierownik", "podglad", "admin"])("%s reads the words from which a topic came", (login) => {
  expect(lineOf(member(login), line("planned"))).toMatchObject({ words: "Słowa", meeting: "Kanarek" });
  expect(lineOf(member(login), null)).toBeNull();
});

it("SEC-02 a coordinator reads them once the minutes are approved, and if the cluster was there", () => {
  const draft = line("planned");
  expect([lineOf(member("nutribiomed"), draft), lineOf(member("lotniczy"), draft)]).toEqual([null, null]);
  db().update(meetings).set({ status: "approved" }).run();
  expect(lineOf(member("nutribiomed"), draft)).toMatchObject({ words: "Słowa" });
  expect(lineOf(member("lotniczy"), draft)).toBeNull();
});

it("SEC-02 words that were taken back are read by the office alone", () => {
  const taken = line("planned");
  db().update(meetingEntries).set({ withdrawnAt: "2027-01-02T10:00:00.000Z" }).run();
  db().update(meetings).set({ status: "approved" }).run();
  expect([lineOf(member("podglad"), taken)?.words, lineOf(member("nutribiomed"), taken)]).toEqual(["Słowa", null]);
});
