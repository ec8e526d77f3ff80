import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns, scenarios } from "#db/schema/scenarios";
import { now } from "#lib/clock";
import type { Scenario } from "#lib/scenarios/programme/records";
import { statesUnderWay } from "#lib/scenarios/runs/rules";

export type PlannerRun = typeof plannerRuns.$inferSelect;

/** The condition for the runs of one kind of a scenario. */
export const runsOf = (scenarioId: number, kind: PlannerRun["kind"]) =>
  and(eq(plannerRuns.scenarioId, scenarioId), eq(plannerRuns.kind, kind));

/** The scenario's latest calculation, or undefined. */
export const loadLatestRun = (scenarioId: number): PlannerRun | undefined =>
  db().select().from(plannerRuns).where(runsOf(scenarioId, "plan")).orderBy(desc(plannerRuns.id)).get();

/** A calculation of the scenario that waits or is under way, or undefined. */
export const loadRunUnderWay = (scenarioId: number): { id: number } | undefined =>
  db()
    .select({ id: plannerRuns.id })
    .from(plannerRuns)
    .where(and(runsOf(scenarioId, "plan"), inArray(plannerRuns.state, statesUnderWay)))
    .get();

/** The run whose plan is the programme now. */
export const loadAdoptedRun = (scenario: Scenario): PlannerRun | undefined =>
  scenario.runId === null ? undefined : db().select().from(plannerRuns).where(eq(plannerRuns.id, scenario.runId)).get();

/** Notes whose plan is the programme now. The scenario's version stays: nothing that people type has changed, and their open forms stay valid. Part of the caller's transaction. */
export function nameAdopted(scenarioId: number, runId: number): void {
  db().update(scenarios).set({ runId }).where(eq(scenarios.id, scenarioId)).run();
}

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
