import type { Actor } from "#lib/access/actor";
import { programmePlan } from "#lib/scenarios/programme/plan";
import type { Scenario } from "#lib/scenarios/programme/records";
import { queueExplanation } from "#lib/scenarios/answers/explanations";
import { hashOf, problemNow } from "#lib/scenarios/runs/problem";
import { loadAdoptedRun } from "#lib/scenarios/runs/records";

/** After a change by hand: asks what stands in for it and at what price, and for all other answers anew. Part of the caller's transaction. */
export function askForReplacement(actor: Actor, scenario: Scenario): void {
  const run = loadAdoptedRun(scenario);
  if (!run) return;
  const instance = problemNow(scenario);
  const known = new Set(instance.events.map((event) => event.id));
  const plan = { events: programmePlan(scenario.id).events.filter((event) => known.has(event.id)) };
  const { id, scenarioId } = run;
  const settings = { ...run.settings, tolerance: scenario.tolerance };
  queueExplanation({ id, scenarioId, settings, inputHash: hashOf(instance), createdBy: actor.userId, instance }, plan);
}
