import type { Explanation } from "#lib/planner/explain/explain";
import type { Instance } from "#lib/planner/model/instance";
import type { Result } from "#lib/planner/solve/result";
import type { PlannerRun } from "#lib/scenarios/runs/records";

/** The problem that a calculation solves. Throws for an explanation, which has none of its own. */
export function instanceOf({ input }: Pick<PlannerRun, "input">): Instance {
  if (!input.instance) throw new Error("This explanation has no problem of its own.");
  return input.instance;
}

/** What a calculation found; null before it has, and for an explanation. */
export const solutionOf = ({ result }: Pick<PlannerRun, "result">): Result | null => (result?.kind === "plan" ? result : null);

/** What an explanation has answered so far; null before its first answer, and for a calculation. */
export const answersOf = ({ result }: Pick<PlannerRun, "result">): Explanation | null => (result?.kind === "explanation" ? result : null);
