import { and, eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { rule } from "#lib/errors";
import { checkPlan } from "#lib/planner/model/check";
import type { Instance } from "#lib/planner/model/instance";
import { applyPlan } from "#lib/scenarios/programme/apply";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { secondsAtMost } from "#lib/scenarios/programme/settings";
import { loadScenario, type Scenario } from "#lib/scenarios/programme/records";
import { isOpen } from "#lib/scenarios/rules";
import { queueExplanation } from "#lib/scenarios/answers/explanations";
import { solutionOf } from "#lib/scenarios/runs/kept";
import { hashOf, problemNow, wholeProblem } from "#lib/scenarios/runs/problem";
import { namingFor } from "#lib/scenarios/words/naming";
import { loadRunUnderWay, nameAdopted, runsOf, stopRuns } from "#lib/scenarios/runs/records";

type StartedRun = {
  id: number;
  /** Not null: as if there were no programme yet; otherwise as few events as possible change. */
  fresh?: string | null;
  /** A calculation under way gives way to this one. */
  replaces?: boolean;
};

/** A programme that exists is changed as little as possible: its events are the baseline, the whole of it is kept when nothing is better. */
function settingsFor(scenario: Scenario, instance: Instance, fresh: boolean) {
  const settings = { kind: "plan" as const, tolerance: scenario.tolerance, timeLimit: secondsAtMost };
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
    if (input.replaces) stopRuns(input.id, { kind: "plan" });
    else if (loadRunUnderWay(input.id)) throw rule("scenarios", "alreadyRunning");
    const { instance, stuck } = wholeProblem(scenario);
    if (stuck.length > 0) throw rule("scenarios", "settledOutside", { names: stuck.map(namingFor(actor, stuck)).join("; ") });
    if (instance.events.length === 0) throw rule("scenarios", "noCandidates");
    const inputHash = hashOf(instance);
    const settings = settingsFor(scenario, instance, Boolean(input.fresh));
    const { id } = db()
      .insert(plannerRuns)
      .values({ scenarioId: input.id, state: "queued", input: { instance }, inputHash, settings, createdBy: actor.userId })
      .returning({ id: plannerRuns.id })
      .get();
    audit(actor, "scenario.startRun", "scenario", input.id, null, { runId: id, inputHash });
    return id;
  });
}

/** Asks for a running calculation to stop with its best plan; returns the scenario's id. */
export function cancelRun(actor: Actor, input: { id: number; runId: number }): number {
  return transaction(() => {
    loadScenario(input.id);
    authorize(actor, "scenario.edit");
    stopRuns(input.id, { id: input.runId });
    audit(actor, "scenario.cancelRun", "scenario", input.id, null, { runId: input.runId });
    return input.id;
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
        .where(and(runsOf(input.id, "plan"), eq(plannerRuns.id, input.runId)))
        .get(),
    );
    const plan = solutionOf(run)?.plan;
    if (!plan || checkPlan(problemNow(scenario), plan).length > 0) throw rule("scenarios", "planNoLongerFits");
    stopRuns(input.id, { kind: "plan" });
    applyPlan(actor, input.id, problemNow(scenario), plan);
    nameAdopted(input.id, run.id);
    audit(actor, "scenario.restoreRun", "scenario", input.id, { runId: scenario.runId }, { runId: run.id });
    queueExplanation(run, plan);
    return input.id;
  });
}
