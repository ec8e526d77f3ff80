import type { Result } from "#lib/planner/solve/result";

export type Proof = { status: Result["status"]; seconds: number; stopped: string | null; levels: Result["levels"] };

/** What a calculation proved of its plan, level by level; null before the first result. */
export function proofOf(result: Result | null): Proof | null {
  if (!result) return null;
  return {
    status: result.status,
    seconds: result.levels.reduce((sum, level) => sum + level.seconds, 0),
    stopped: result.stopped,
    levels: result.levels,
  };
}
