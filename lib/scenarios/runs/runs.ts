import { createHash } from "node:crypto";
import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { plannerRuns, scenarios } from "#db/schema/scenarios";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { checkPlan } from "#lib/planner/model/check";
import { parseInstance, type Instance, type Plan } from "#lib/planner/model/instance";
import type { Result } from "#lib/planner/solve/result";
import { applyPlan } from "#lib/scenarios/programme/apply";
import { problemOf } from "#lib/scenarios/runs/candidates";
import { queueExplanation } from "#lib/scenarios/runs/explanations";
import { gatherRecords } from "#lib/scenarios/runs/gather";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { activitiesOf, loadScenario, type Scenario } from "#lib/scenarios/records";
import { isOpen } from "#lib/scenarios/rules";
import { secondsAtMost } from "#lib/scenarios/programme/settings";

export type PlannerRun = typeof plannerRuns.$inferSelect;
type StartedRun = {
  id: number;
  /** Not null: as if there were no programme yet; otherwise as few events as possible change. */
  fresh?: string | null;
  /** A calculation under way gives way to this one. */
  replaces?: boolean;
};

const underWay = ["queued", "running", "cancelling"] as const;
const plansOf = (scenarioId: number) => and(eq(plannerRuns.scenarioId, scenarioId), eq(plannerRuns.kind, "plan"));

/** The scenario's latest calculation, or undefined. */
export const latestRun = (scenarioId: number): PlannerRun | undefined =>
  db().select().from(plannerRuns).where(plansOf(scenarioId)).orderBy(desc(plannerRuns.id)).get();

/** True while a calculation of the scenario waits or is under way. */
export function isBusy(scenarioId: number): boolean {
  const busy = inArray(plannerRuns.state, [...underWay]);
  return Boolean(
    db()
      .select({ id: plannerRuns.id })
      .from(plannerRuns)
      .where(and(plansOf(scenarioId), busy))
      .get(),
  );
}

/** The planner's problem as the records stand now, parsed and sorted. */
export const problemNow = (scenario: Scenario): Instance => parseInstance(problemOf(gatherRecords(scenario)).instance);

/** What a problem is recognised by. */
export const hashOf = (instance: Instance): string => createHash("sha256").update(JSON.stringify(instance)).digest("hex");

/** Asks calculations of the scenario under way to stop; those still in the queue are over at once. */
export function stopRuns(scenarioId: number, kind: PlannerRun["kind"]): void {
  const mine = and(eq(plannerRuns.scenarioId, scenarioId), eq(plannerRuns.kind, kind));
  db()
    .update(plannerRuns)
    .set({ state: "cancelled", finishedAt: now() })
    .where(and(mine, eq(plannerRuns.state, "queued")))
    .run();
  db()
    .update(plannerRuns)
    .set({ state: "cancelling" })
    .where(and(mine, eq(plannerRuns.state, "running")))
    .run();
}

/** A programme that exists is changed as little as possible: its events are the baseline, the whole of it is kept when nothing is better. */
function settingsFor(scenario: Scenario, instance: Instance, fresh: boolean) {
  const settings = { tolerance: scenario.tolerance, timeLimit: secondsAtMost };
  const keep = programmePlan(scenario.id);
  if (fresh || keep.events.length === 0) return settings;
  const known = new Set(instance.events.map((event) => event.id));
  return { ...settings, keep, baseline: keep.events.map((event) => event.id).filter((id) => known.has(id)) };
}

/** Puts a calculation of the scenario in the queue and returns the run's id; its input is kept with it. */
export function startRun(actor: Actor, input: StartedRun): number {
  return transaction(() => {
    const scenario = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    if (!isOpen(scenario.status)) throw rule("scenarios", "closed");
    if (input.replaces) stopRuns(input.id, "plan");
    else if (isBusy(input.id)) throw rule("scenarios", "alreadyRunning");
    const instance = problemNow(scenario);
    if (instance.events.length === 0) throw rule("scenarios", "noCandidates");
    const inputHash = hashOf(instance);
    const settings = settingsFor(scenario, instance, Boolean(input.fresh));
    const { id } = db()
      .insert(plannerRuns)
      .values({ scenarioId: input.id, state: "queued", input: instance, inputHash, settings, createdBy: actor.userId })
      .returning({ id: plannerRuns.id })
      .get();
    audit(actor, "scenario.startRun", "scenario", input.id, null, { runId: id, inputHash });
    return id;
  });
}

/** Starts a calculation after a decision, when there is a programme to change already. */
export function recalculate(actor: Actor, scenarioId: number): void {
  if (activitiesOf(scenarioId).length > 0) startRun(actor, { id: scenarioId, replaces: true });
}

const load = (runId: number) => found(db().select().from(plannerRuns).where(eq(plannerRuns.id, runId)).get());

/** Keeps a finished run's result and turns its plan into the scenario's activities, unless a newer calculation was asked for meanwhile. */
export function finishRun(actor: Actor, runId: number, result: Result): void {
  transaction(() => {
    authorize(actor, "scenario.edit");
    const run = load(runId);
    const state = result.stopped === "cancelled" ? ("cancelled" as const) : ("done" as const);
    db().update(plannerRuns).set({ state, result, finishedAt: now() }).where(eq(plannerRuns.id, runId)).run();
    if (!result.plan || latestRun(run.scenarioId)?.id !== runId || !isOpen(loadScenario(run.scenarioId).status)) return;
    adopt(actor, run, result.plan);
  });
}

function adopt(actor: Actor, run: PlannerRun, plan: Plan): void {
  const faults = checkPlan(run.input as Instance, plan);
  if (faults.length > 0) throw new Error(`Run ${run.id} gave a plan that breaks its rules: ${faults.join("; ")}`);
  const before = programmePlan(run.scenarioId);
  applyPlan(actor, run.scenarioId, run.input as Instance, plan);
  db()
    .update(plannerRuns)
    .set({ before: run.before ?? before })
    .where(eq(plannerRuns.id, run.id))
    .run();
  db().update(scenarios).set({ runId: run.id }).where(eq(scenarios.id, run.scenarioId)).run();
  audit(actor, "scenario.applyPlan", "scenario", run.scenarioId, null, { runId: run.id });
  queueExplanation(run, plan);
}

/** Shows the first plan of a run as a draft, when the scenario has no programme yet; returns whether it did. */
export function showDraft(actor: Actor, runId: number, plan: Plan): boolean {
  return transaction(() => {
    authorize(actor, "scenario.edit");
    const run = load(runId);
    if (activitiesOf(run.scenarioId).length > 0 || run.state !== "running") return false;
    if (checkPlan(run.input as Instance, plan).length > 0) return false;
    applyPlan(actor, run.scenarioId, run.input as Instance, plan);
    db()
      .update(plannerRuns)
      .set({ before: { events: [] } })
      .where(eq(plannerRuns.id, runId))
      .run();
    db().update(scenarios).set({ runId }).where(eq(scenarios.id, run.scenarioId)).run();
    return true;
  });
}

/** Brings an earlier run's plan back as the programme; refused when the plan breaks a rule of today's records. Returns the scenario's id. */
export function restoreRun(actor: Actor, input: { id: number; runId: number }): number {
  return transaction(() => {
    const scenario = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    if (!isOpen(scenario.status)) throw rule("scenarios", "closed");
    const run = found(
      db()
        .select()
        .from(plannerRuns)
        .where(and(plansOf(input.id), eq(plannerRuns.id, input.runId)))
        .get(),
    );
    const plan = (run.result as Result | null)?.plan;
    if (!plan || checkPlan(problemNow(scenario), plan).length > 0) throw rule("scenarios", "planNoLongerFits");
    stopRuns(input.id, "plan");
    applyPlan(actor, input.id, problemNow(scenario), plan);
    db().update(scenarios).set({ runId: run.id }).where(eq(scenarios.id, input.id)).run();
    audit(actor, "scenario.restoreRun", "scenario", input.id, { runId: scenario.runId }, { runId: run.id });
    queueExplanation(run, plan);
    return input.id;
  });
}

/** Marks a run as failed, with a sentence for the log of runs. */
export function failRun(runId: number, message: string): void {
  db()
    .update(plannerRuns)
    .set({ state: "failed", message, finishedAt: now() })
    .where(and(eq(plannerRuns.id, runId), ne(plannerRuns.state, "done")))
    .run();
}
