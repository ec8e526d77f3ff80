import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { auditEvents } from "#db/schema/office";
import { users } from "#db/schema/users";
import { actorOfCalendar } from "#lib/access/calendar-links";
import { endCalendar, renewCalendar } from "#lib/calendar/commands";
import { calendarFeed } from "#lib/calendar/queries";
import { env } from "#lib/env";
import { installation, markInstallation } from "#lib/office";
import { createMeeting } from "#lib/meetings/commands";
import { newMeeting } from "#lib/meetings/input";
import { moveScenario } from "#lib/scenarios/commands";
import { loadContent } from "#lib/scenarios/programme/content";
import { loadScenario } from "#lib/scenarios/programme/records";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const tokenOf = (login: string) => renewCalendar(member(login)).split("/").at(-1) ?? "";
const feedOf = (token: string) => {
  const actor = actorOfCalendar(token);
  return actor && calendarFeed(actor);
};
const count = (feed: string | null, word: string) => feed?.split(word).length ?? 0;
const events = (feed: string | null) => (feed ?? "").replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
const approve = () => moveScenario(member("kierownik"), { id: 1, version: loadScenario(1).version, status: "approved", reason: null });

it("staff see meetings and every scenario's events, tentative until their host confirmed them, also once released", () => {
  const token = tokenOf("oficer");
  const before = feedOf(token);
  expect(count(before, "UID:meeting-")).toBeGreaterThan(1);
  expect(before).toContain("STATUS:TENTATIVE");
  expect(before).toMatch(/DTSTART:2013\d{4}T\d{6}Z/);
  approve();
  expect(count(feedOf(token), "STATUS:TENTATIVE")).toBe(count(before, "STATUS:TENTATIVE"));
  db().run("update activities set status = 'host_confirmed' where id = 1");
  db().run("update activities set status = 'host_declined' where id = 2");
  const after = feedOf(token);
  expect(count(after, "STATUS:TENTATIVE")).toBe(count(before, "STATUS:TENTATIVE") - 2);
  for (const status of ["STATUS:CONFIRMED", "STATUS:CANCELLED"]) expect(count(after, status)).toBe(count(before, status) + 1);
});

it("a coordinator sees released events with a seat of their own cluster, and nothing once the term has ended", () => {
  const token = tokenOf("nutribiomed");
  expect(feedOf(token)).not.toContain("UID:scenario-");
  approve();
  const own = count(feedOf(token), "UID:scenario-1-");
  expect(own).toBeGreaterThan(1);
  expect(own).toBeLessThan(count(feedOf(tokenOf("oficer")), "UID:scenario-1-"));
  expect(feedOf(token)).not.toContain("UID:scenario-2-");
  db()
    .update(coordinatorTerms)
    .set({ toDay: "2014-01-01" })
    .where(eq(coordinatorTerms.personId, member("nutribiomed").personId ?? 0))
    .run();
  expect(feedOf(token)).not.toContain("UID:scenario-");
});

it("only a hash is kept; a renewed, ended or deactivated calendar opens nothing", () => {
  const [first, second] = [tokenOf("oficer"), tokenOf("oficer")];
  expect([feedOf(first), feedOf("x")]).toEqual([null, null]);
  expect(feedOf(second)).toContain("BEGIN:VCALENDAR");
  expect(second.length).toBeGreaterThanOrEqual(22);
  const kept = JSON.stringify([db().select().from(users).all(), db().select().from(auditEvents).all()]);
  expect(kept).not.toContain(second);
  db()
    .update(users)
    .set({ deactivatedAt: "2013-01-01T00:00:00.000Z" })
    .where(eq(users.id, member("oficer").userId))
    .run();
  expect(feedOf(second)).toBeNull();
  const third = tokenOf("kierownik");
  endCalendar(member("kierownik"));
  expect(feedOf(third)).toBeNull();
});

it.each([
  ["oficer", true],
  ["kierownik", true],
  ["podglad", true],
  ["admin", true],
  ["nutribiomed", false],
  ["lotniczy", false],
])("SEC-02 a meeting without minutes and a scenario that is not released stand in the calendar of %s: %s", (login, sees) => {
  createMeeting(member("oficer"), newMeeting.parse({ title: "Kanarek narada", kind: "working", day: "3.07.2027" }));
  const feed = feedOf(tokenOf(login)) ?? "";
  expect([feed.includes("Kanarek narada"), feed.includes("UID:scenario-1-"), feed.includes("UID:scenario-2-")]).toEqual([sees, sees, sees]);
});

it("SEC-02 a coordinator's calendar tells of no other cluster's event, and names nobody", () => {
  approve();
  const [mine, everything] = [feedOf(tokenOf("nutribiomed")) ?? "", feedOf(tokenOf("oficer")) ?? ""];
  const uids = (feed: string) => [...feed.replaceAll("\r\n ", "").matchAll(/UID:(scenario-1-[^@\s]+)/g)].map((match) => match[1]);
  const other = uids(everything).filter((uid) => !uids(mine).includes(uid));
  expect(other.length).toBeGreaterThan(0);
  const own = member("nutribiomed").clusterIds;
  const events = loadContent(1).items.filter((item) => item.seats.some((seat) => own.includes(seat.clusterId)));
  expect(uids(mine).sort()).toEqual(events.map((item) => `scenario-1-${item.candidate}`).sort());
  const people = loadContent(1).items.flatMap((item) => item.seats.flatMap((seat) => seat.person ?? []));
  expect(people.length).toBeGreaterThan(0);
  for (const name of people) expect(mine).not.toContain(name);
});

it("an event is known by a mark of this installation, tells when it was changed, and leads back to its page", () => {
  const id = createMeeting(
    member("oficer"),
    newMeeting.parse({ title: "Narada", kind: "working", day: "3.07.2027", startTime: "20", endTime: "1" }),
  );
  const [event] = events(feedOf(tokenOf("oficer"))).filter((one) => one.includes("SUMMARY:Narada"));
  expect(event).toMatch(new RegExp(`UID:meeting-${id}@[0-9a-f-]{36}\\.grono\r\n`));
  for (const line of [
    `URL:${env().url}/meetings/${id}`,
    "SEQUENCE:1",
    "LAST-MODIFIED:",
    "DTSTART:20270703T180000Z",
    "DTEND:20270703T230000Z",
  ])
    expect(event).toContain(line);
  expect(event).toContain(`DESCRIPTION:spotkanie robocze\\, 20:00–01:00 następnego dnia\\n${env().url}/meetings/${id}`);
  const mark = installation();
  markInstallation();
  expect(installation()).toBe(mark);
});
