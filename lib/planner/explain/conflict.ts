import { draftPlan } from "#lib/planner/search/draft";
import type { Instance } from "#lib/planner/model/instance";
import { buildModel } from "#lib/planner/model/model";
import { linear } from "#lib/planner/model/program";
import { openSession } from "#lib/planner/solve/session";
import { decisionsOf, withDecisions } from "#lib/planner/explain/without";

const NOTHING = linear([]);

/** Whether the instance has any plan at all; throws when the solver cannot tell. */
export async function hasPlan(instance: Instance, cancelled?: () => boolean): Promise<boolean> {
  if (draftPlan(instance, { iterations: 0 })) return true;
  const session = await openSession(buildModel(instance).program);
  try {
    const { status } = session.optimise(NOTHING, "min", { seconds: Infinity, cancelled });
    if (status === "optimal") return true;
    if (status === "infeasible") return false;
    throw new Error("The search for the conflict was stopped.");
  } finally {
    session.close();
  }
}

/**
 * One minimal conflict of an instance without a plan, by the deletion filter (Chinneck & Dravnieks 1991): kept alone these decisions leave no
 * plan, every proper part of them does. Empty when already the other rules leave none. Decisions as `pins.open:ID`, `floors:ID`, `budget` …
 */
export async function minimalConflict(instance: Instance, cancelled?: () => boolean): Promise<string[]> {
  const kept = new Set(decisionsOf(instance));
  for (const decision of [...kept]) {
    kept.delete(decision);
    if (await hasPlan(withDecisions(instance, kept), cancelled)) kept.add(decision);
  }
  return [...kept];
}
