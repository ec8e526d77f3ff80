import { minimalConflict } from "#lib/planner/explain/conflict";
import { costFront } from "#lib/planner/explain/front";
import type { Instance } from "#lib/planner/model/instance";
import type { Result, SolveOptions } from "#lib/planner/solve/result";
import { solve } from "#lib/planner/solve/solve";
import { whatIfTopics } from "#lib/planner/explain/what-if";

export type PlanOptions = SolveOptions & { whatIf?: boolean; front?: boolean };

/** The optimum of a parsed instance with what is asked beside it; an instance without a plan comes with one minimal conflict. */
export async function planInstance(instance: Instance, options: PlanOptions = {}): Promise<Result> {
  const { whatIf, front, ...solving } = options;
  const result = await solve(instance, solving);
  const { cancelled, tolerance, baseline, timeLimit } = solving;
  const quiet: SolveOptions = { ...(cancelled && { cancelled }), ...(tolerance && { tolerance }), ...(timeLimit && { timeLimit }) };
  if (result.status === "infeasible") result.conflict = await minimalConflict(instance, cancelled);
  if (whatIf) result.whatIf = await whatIfTopics(instance, result.plan, baseline ? { ...quiet, baseline } : quiet);
  if (front) result.front = await costFront(instance, { ...(cancelled && { cancelled }), ...(timeLimit && { timeLimit }) });
  return result;
}
