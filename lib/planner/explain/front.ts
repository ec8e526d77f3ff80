import { objectiveOf } from "#lib/planner/model/check";
import type { Instance } from "#lib/planner/model/instance";
import { climbLevels } from "#lib/planner/solve/ladder";
import { buildModel, objectiveRow } from "#lib/planner/model/model";
import { openSession } from "#lib/planner/solve/session";
import { noBudget } from "#lib/planner/explain/without";

export type FrontPoint = { coverageAtLeast: number; minCost: number };
type FrontOptions = { cancelled?: () => boolean; timeLimit?: number };

/**
 * For each coverage that can be reached (1, 2, …) the least money for at least that coverage; the budget is left aside, all other rules stay.
 * Empty when there is no plan. Stops early, with the points proven so far, when cancelled or out of time.
 */
export async function costFront(instance: Instance, options: FrontOptions = {}): Promise<FrontPoint[]> {
  const free = { ...instance, budget: noBudget(instance) };
  const model = buildModel(free);
  const session = await openSession(model.program);
  const deadline = performance.now() / 1000 + (options.timeLimit ?? Infinity);
  const all = instance.clusters.reduce((sum, cluster) => sum + cluster.weight, 0);
  const steps = [{ name: "cost", sense: "min", share: 1 } as const];
  const points: FrontPoint[] = [];
  try {
    while (points.length < all) {
      session.restrict(objectiveRow(model, "coverage", []), points.length + 1, Infinity);
      const climb = { instance: free, model, session, steps, baseline: [], start: null, deadline, cancelled: options.cancelled };
      const { plan, stopped } = climbLevels(climb);
      if (!plan || stopped) break;
      const { coverage, cost } = objectiveOf(free, plan);
      while (points.length < coverage) points.push({ coverageAtLeast: points.length + 1, minCost: cost });
    }
    return points;
  } finally {
    session.close();
  }
}
