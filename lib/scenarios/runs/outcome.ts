import { and, eq, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { checkPlan } from "#lib/planner/model/check";
import type { Plan } from "#lib/planner/model/instance";
import type { Result } from "#lib/planner/solve/result";
import { applyPlan } from "#lib/scenarios/programme/apply";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { loadActivities, loadScenario } from "#lib/scenarios/programme/records";
import { isOpen } from "#lib/scenarios/rules";
import { queueExplanation } from "#lib/scenarios/answers/explanations";
import { instanceOf } from "#lib/scenarios/runs/kept";
import { loadLatestRun, nameAdopted, type PlannerRun } from "#lib/scenarios/runs/records";

const load = (runId: number) => found(db().select().from(plannerRuns).where(eq(plannerRuns.id, runId)).get());

/** Keeps a finished run's result and turns its plan into the scenario's activities, unless a newer calculation was asked for meanwhile. */
export function finishRun(actor: Actor, runId: number, result: Result): void {
  transaction(() => {
    authorize(actor, "scenario.edit");
    const run = load(runId);
    const state = result.stopped === "cancelled" ? ("cancelled" as const) : ("done" as const);
    db()
      .update(plannerRuns)
      .set({ state, result: { kind: "plan", ...result }, finishedAt: now() })
      .where(eq(plannerRuns.id, runId))
      .run();
    if (!result.plan || loadLatestRun(run.scenarioId)?.id !== runId || !isOpen(loadScenario(run.scenarioId).status)) return;
    adopt(actor, run, result.plan);
  });
}

function adopt(actor: Actor, run: PlannerRun, plan: Plan): void {
  const instance = instanceOf(run);
  const faults = checkPlan(instance, plan);
  if (faults.length > 0) throw new Error(`Run ${run.id} gave a plan that breaks its rules: ${faults.join("; ")}`);
  const before = programmePlan(run.scenarioId);
  applyPlan(actor, run.scenarioId, instance, plan);
  db()
    .update(plannerRuns)
    .set({ before: run.before ?? before })
    .where(eq(plannerRuns.id, run.id))
    .run();
  nameAdopted(run.scenarioId, run.id);
  audit(actor, "scenario.applyPlan", "scenario", run.scenarioId, null, { runId: run.id });
  queueExplanation(run, plan);
}

/** Shows the first plan of a run as a draft, when the scenario has no programme yet; returns whether it did. */
export function showDraft(actor: Actor, runId: number, plan: Plan): boolean {
  return transaction(() => {
    authorize(actor, "scenario.edit");
    const run = load(runId);
    if (loadActivities(run.scenarioId).length > 0 || run.state !== "running") return false;
    const instance = instanceOf(run);
    if (checkPlan(instance, plan).length > 0) return false;
    applyPlan(actor, run.scenarioId, instance, plan);
    db()
      .update(plannerRuns)
      .set({ before: { events: [] } })
      .where(eq(plannerRuns.id, runId))
      .run();
    nameAdopted(run.scenarioId, runId);
    return true;
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
