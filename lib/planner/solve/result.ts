import type { Objective, Plan } from "#lib/planner/model/instance";
import type { LevelName } from "#lib/planner/model/model";

/** What was reached at one level: gap is |bound − value| as a share of the bound, 0 when proven, null when there is no bound. */
export type Level = { name: LevelName; value: number; bound: number | null; gap: number | null; seconds: number };
export type LevelProgress = { level: LevelName; value: number | null; bound: number | null; gap: number | null; seconds: number };
export type Stop = "time" | "cancelled" | "failed";

export type SolveOptions = {
  /** Whole per cent by which participation may fall in favour of topic value; 0 by default. */
  tolerance?: number;
  /** Seconds for all levels together; no limit by default. */
  timeLimit?: number;
  /** Ids of the events of the released plan: asks for the stable re-solve. */
  baseline?: string[];
  /** A plan to return unchanged when it is still feasible and as good as the best; otherwise its events keep their weeks where they can. */
  keep?: Plan;
  cancelled?: () => boolean;
  onProgress?: (progress: LevelProgress) => void;
  onPlan?: (plan: Plan, objective: Objective) => void;
};

export type Result = {
  status: "optimal" | "feasible" | "infeasible";
  objective: Objective | null;
  plan: Plan | null;
  levels: Level[];
  /** Why the run ended before the proof; null when it did not. */
  stopped: Stop | null;
  solver: string;
  changes?: number;
  conflict?: string[];
  whatIf?: { topic: string; objective: Objective | null }[];
  front?: { coverageAtLeast: number; minCost: number }[];
};

/** |bound − value| as a share of the greater of both; null without a bound. */
export function gapOf(value: number | null, bound: number | null): number | null {
  if (value === null || bound === null) return null;
  return value === bound ? 0 : Math.abs(bound - value) / Math.max(Math.abs(bound), Math.abs(value), 1);
}
