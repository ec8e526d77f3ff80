import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { auditEvents } from "#db/schema/office";
import { users } from "#db/schema/users";
import { endCalendar, renewCalendar } from "#lib/calendar/commands";
import { calendarFeed } from "#lib/calendar/feed";
import { moveScenario } from "#lib/scenarios/commands";
import { loadScenario } from "#lib/scenarios/records";
import { member, withOffice } from "#lib/testing/office";

withOffice("scenario");

const tokenOf = (login: string) => renewCalendar(member(login)).split("/").at(-1) ?? "";
const count = (feed: string | null, word: string) => feed?.split(word).length ?? 0;
const approve = () => moveScenario(member("kierownik"), { id: 1, version: loadScenario(1).version, status: "approved", reason: null });

it("staff see meetings and every scenario's events, tentative until released", () => {
  const token = tokenOf("oficer");
  const before = calendarFeed(token);
  expect(count(before, "UID:meeting-")).toBeGreaterThan(1);
  expect(before).toContain("STATUS:TENTATIVE");
  expect(before).toMatch(/DTSTART:2013\d{4}T\d{6}Z/);
  approve();
  expect(count(calendarFeed(token), "STATUS:TENTATIVE")).toBeLessThan(count(before, "STATUS:TENTATIVE"));
});

it("a coordinator sees released events with a seat of their own cluster, and nothing once the term has ended", () => {
  const token = tokenOf("nutribiomed");
  expect(calendarFeed(token)).not.toContain("UID:scenario-");
  approve();
  const own = count(calendarFeed(token), "UID:scenario-1-");
  expect(own).toBeGreaterThan(1);
  expect(own).toBeLessThan(count(calendarFeed(tokenOf("oficer")), "UID:scenario-1-"));
  expect(calendarFeed(token)).not.toContain("UID:scenario-2-");
  db()
    .update(coordinatorTerms)
    .set({ toDay: "2014-01-01" })
    .where(eq(coordinatorTerms.personId, member("nutribiomed").personId ?? 0))
    .run();
  expect(calendarFeed(token)).not.toContain("UID:scenario-");
});

it("only a hash is kept; a renewed, ended or deactivated calendar opens nothing", () => {
  const [first, second] = [tokenOf("oficer"), tokenOf("oficer")];
  expect([calendarFeed(first), calendarFeed("x")]).toEqual([null, null]);
  expect(calendarFeed(second)).toContain("BEGIN:VCALENDAR");
  expect(second.length).toBeGreaterThanOrEqual(22);
  const kept = JSON.stringify([db().select().from(users).all(), db().select().from(auditEvents).all()]);
  expect(kept).not.toContain(second);
  db()
    .update(users)
    .set({ deactivatedAt: "2013-01-01T00:00:00.000Z" })
    .where(eq(users.id, member("oficer").userId))
    .run();
  expect(calendarFeed(second)).toBeNull();
  const third = tokenOf("kierownik");
  endCalendar(member("kierownik"));
  expect(calendarFeed(third)).toBeNull();
});
