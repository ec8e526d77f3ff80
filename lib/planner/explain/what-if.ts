import { objectiveOf } from "#lib/planner/model/check";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { climbLevels } from "#lib/planner/solve/ladder";
import { buildModel, objectiveRow, type LevelName } from "#lib/planner/model/model";
import { openSession } from "#lib/planner/solve/session";
import type { Result, SolveOptions } from "#lib/planner/solve/result";
import { solve } from "#lib/planner/solve/solve";
import { noBudget } from "#lib/planner/explain/without";

type Pinned = "open" | "closed" | "topicsIn" | "topicsOut";
export type WhatIf = { topic: string; objective: Objective | null };

/** The instance with one more pin. */
export function withPin(instance: Instance, kind: Pinned, id: string): Instance {
  const { pins } = instance;
  return pins[kind].includes(id) ? instance : { ...instance, pins: { ...pins, [kind]: [...pins[kind], id] } };
}

/** The optimum when the topic must be served: what including it costs, level by level; status "infeasible" when there is no such plan. */
export function whatIfTopic(instance: Instance, topic: string, options: SolveOptions = {}): Promise<Result> {
  return solve(withPin(instance, "topicsIn", topic), options);
}

/** The optimum when the event stays closed: what would be lost without it. */
export function whatIfClosed(instance: Instance, event: string, options: SolveOptions = {}): Promise<Result> {
  return solve(withPin(instance, "closed", event), options);
}

/** For every topic the forced optimum (null: no plan serves it). Topics of the given plan keep its objective without a run of the solver. */
export async function whatIfTopics(instance: Instance, best: Plan | null, options: SolveOptions = {}): Promise<WhatIf[]> {
  const served = new Set(best?.events.flatMap((event) => event.topics));
  const answers: WhatIf[] = [];
  for (const { id } of instance.topics) {
    if (best && served.has(id)) answers.push({ topic: id, objective: objectiveOf(instance, best) });
    else answers.push({ topic: id, objective: best ? (await whatIfTopic(instance, id, options)).objective : null });
  }
  return answers;
}

/**
 * The money beyond the budget with which the topic could be added without any level falling below `floor` (the values of the plan now);
 * 0 when the budget suffices, null when no money suffices or the time was over.
 */
export async function extraBudgetFor(
  instance: Instance,
  topic: string,
  floor: Objective,
  { timeLimit = Infinity, cancelled }: Pick<SolveOptions, "timeLimit" | "cancelled"> = {},
): Promise<number | null> {
  const forced = { ...withPin(instance, "topicsIn", topic), budget: noBudget(instance) };
  const model = buildModel(forced);
  const session = await openSession(model.program);
  try {
    const levels: LevelName[] = ["coverage", "participation", "topicValue"];
    for (const level of levels) session.restrict(objectiveRow(model, level, []), floor[level as keyof Objective], Infinity);
    const steps = [{ name: "cost", sense: "min", share: 1 } as const];
    const deadline = performance.now() / 1000 + timeLimit;
    const { plan, stopped } = climbLevels({ instance: forced, model, session, steps, baseline: [], start: null, deadline, cancelled });
    return plan && !stopped ? Math.max(0, objectiveOf(forced, plan).cost - instance.budget) : null;
  } finally {
    session.close();
  }
}
