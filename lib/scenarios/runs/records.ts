import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { now } from "#lib/clock";
import type { Scenario } from "#lib/scenarios/records";
import { statesUnderWay } from "#lib/scenarios/runs/rules";

export type PlannerRun = typeof plannerRuns.$inferSelect;

/** The condition for the runs of one kind of a scenario. */
export const runsOf = (scenarioId: number, kind: PlannerRun["kind"]) =>
  and(eq(plannerRuns.scenarioId, scenarioId), eq(plannerRuns.kind, kind));

/** The scenario's latest calculation, or undefined. */
export const latestRun = (scenarioId: number): PlannerRun | undefined =>
  db().select().from(plannerRuns).where(runsOf(scenarioId, "plan")).orderBy(desc(plannerRuns.id)).get();

/** True while a calculation of the scenario waits or is under way. */
export function isBusy(scenarioId: number): boolean {
  const busy = inArray(plannerRuns.state, statesUnderWay);
  return Boolean(
    db()
      .select({ id: plannerRuns.id })
      .from(plannerRuns)
      .where(and(runsOf(scenarioId, "plan"), busy))
      .get(),
  );
}

/** The run whose plan is the programme now. */
export const adoptedRun = (scenario: Scenario): PlannerRun | undefined =>
  scenario.runId === null ? undefined : db().select().from(plannerRuns).where(eq(plannerRuns.id, scenario.runId)).get();

/** Asks one run of a scenario, or all of a kind, to stop with what they have; those still in the queue are over at once. Part of the caller's transaction. */
export function stopRuns(scenarioId: number, only: { id: number } | { kind: PlannerRun["kind"] }): void {
  const meant = "id" in only ? and(eq(plannerRuns.scenarioId, scenarioId), eq(plannerRuns.id, only.id)) : runsOf(scenarioId, only.kind);
  const move = (from: "queued" | "running", values: Partial<PlannerRun>) =>
    db()
      .update(plannerRuns)
      .set(values)
      .where(and(meant, eq(plannerRuns.state, from)))
      .run();
  move("queued", { state: "cancelled", finishedAt: now() });
  move("running", { state: "cancelling" });
}
