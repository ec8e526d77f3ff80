import { createHash } from "node:crypto";
import { parseInstance, type Instance } from "#lib/planner/model/instance";
import type { Scenario } from "#lib/scenarios/programme/records";
import { problemOf } from "#lib/scenarios/runs/candidates";
import type { PlannerRun } from "#lib/scenarios/runs/records";
import { loadRecords } from "#lib/scenarios/runs/gather";

/** The planner's problem as the records stand now, parsed and sorted, and the settled candidates that it has no place for. */
export function wholeProblem(scenario: Scenario): { instance: Instance; stuck: string[] } {
  const { instance, stuck } = problemOf(loadRecords(scenario));
  return { instance: parseInstance(instance), stuck };
}

/** The planner's problem as the records stand now, parsed and sorted. */
export const problemNow = (scenario: Scenario): Instance => wholeProblem(scenario).instance;

/** True when a calculation solved this very problem; what was kept before its tables had an order is put in order first. */
export const isProblemOf = (run: Pick<PlannerRun, "inputHash" | "input">, instance: Instance): boolean =>
  run.inputHash === hashOf(instance) || hashOf(parseInstance(run.input.instance)) === hashOf(instance);

/** What a problem is recognised by. */
export const hashOf = (instance: Instance): string => createHash("sha256").update(JSON.stringify(instance)).digest("hex");
