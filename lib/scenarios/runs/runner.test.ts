import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { isTending, tendRuns } from "#lib/scenarios/runs/runner";
import { withOffice } from "#lib/testing/office";

withOffice("scenario");

it("a run whose kept text does not fit fails and leaves the queue to the next", async () => {
  db().update(plannerRuns).set({ state: "cancelled" }).where(eq(plannerRuns.state, "queued")).run();
  database().prepare(`update planner_runs set state = 'queued', settings = '{"tolerance":"much"}' where id = 1`).run();
  tendRuns();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isTending()).toBe(false);
  const rows = db().select({ state: plannerRuns.state, message: plannerRuns.message }).from(plannerRuns).where(eq(plannerRuns.id, 1)).all();
  expect(rows).toEqual([{ state: "failed", message: expect.stringMatching(/\S/) as string }]);
  expect(() => db().select().from(plannerRuns).where(eq(plannerRuns.id, 1)).get()).toThrow(
    "A kept setting of a calculation does not fit its format 1: tolerance",
  );
});
