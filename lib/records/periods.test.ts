import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client";
import { memberships } from "#db/schema/clusters";
import { hasEnded, inForce, isInForce, notEnded, overlap, type Period } from "#lib/records/periods";
import { withOffice } from "#lib/testing/office";

withOffice();

const day = "2027-06-15";
const periods: [Period, inForce: boolean, notEnded: boolean][] = [
  [{ fromDay: null, toDay: null }, true, true],
  [{ fromDay: day, toDay: day }, true, true],
  [{ fromDay: "2027-06-16", toDay: null }, false, true],
  [{ fromDay: null, toDay: "2027-06-14" }, false, false],
  [{ fromDay: "2020-01-01", toDay: "2027-06-15" }, true, true],
  [{ fromDay: "2028-01-01", toDay: "2028-12-31" }, false, true],
];

it.each(periods)("%j is in force: %s, not ended: %s; SQL says the same", (period, isNow, isOpen) => {
  expect([isInForce(period, day), !hasEnded(period, day)]).toEqual([isNow, isOpen]);
  const { id } = db()
    .insert(memberships)
    .values({ clusterId: 1, organisationId: 1, ...period })
    .returning({ id: memberships.id })
    .get();
  const count = (where: ReturnType<typeof notEnded>) =>
    db()
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(eq(memberships.id, id), where))
      .all().length;
  expect([count(inForce(memberships, day)), count(notEnded(memberships, day))]).toEqual([Number(isNow), Number(isOpen)]);
  db().update(memberships).set({ archivedAt: "2027-01-01T00:00:00.000Z" }).where(eq(memberships.id, id)).run();
  expect([count(inForce(memberships, day)), count(notEnded(memberships, day))]).toEqual([0, 0]);
});

it("two periods overlap when they share a day", () => {
  const from = (fromDay: string | null, toDay: string | null): Period => ({ fromDay, toDay });
  expect(overlap(from("2027-01-01", "2027-06-30"), from("2027-06-30", null))).toBe(true);
  expect(overlap(from("2027-01-01", "2027-06-29"), from("2027-06-30", null))).toBe(false);
  expect(overlap(from(null, null), from("2027-06-30", "2027-06-30"))).toBe(true);
});
