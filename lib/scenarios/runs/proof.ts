import type { Result } from "#lib/planner/solve/result";

export type Proof = { status: Result["status"]; gap: number | null; seconds: number; stopped: string | null; levels: Result["levels"] };

/** How good the programme is, in the three words the page knows; null before the first result. */
export function proofOf(result: Result | null): Proof | null {
  if (!result) return null;
  const gaps = result.levels.map((level) => level.gap);
  return {
    status: result.status,
    gap: gaps.some((gap) => gap === null) ? null : Math.max(0, ...gaps.map((gap) => gap ?? 0)),
    seconds: result.levels.reduce((sum, level) => sum + level.seconds, 0),
    stopped: result.stopped,
    levels: result.levels,
  };
}
