import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { objectiveRow, type LevelName, type Model } from "#lib/planner/model/model";
import { planOf, valuesOf } from "#lib/planner/model/translate";
import { gapOf, type Level, type LevelProgress, type Stop } from "#lib/planner/solve/result";
import type { Outcome, Session } from "#lib/planner/solve/session";

export type Step = {
  name: LevelName;
  sense: "max" | "min";
  /** Per cent by which the level may fall afterwards (fairness tolerance). */
  slack?: number;
  /** Share of the remaining time this level may use. */
  share: number;
};

export type Climb = {
  instance: Instance;
  model: Model;
  session: Session;
  steps: Step[];
  baseline: string[];
  /** The best plan known before the first level, already checked. */
  start: Plan | null;
  deadline: number;
  cancelled?: (() => boolean) | undefined;
  onProgress?: ((progress: LevelProgress) => void) | undefined;
  onPlan?: ((plan: Plan, objective: Objective) => void) | undefined;
};
export type Summit = { plan: Plan | null; levels: Level[]; stopped: Stop | null };

const now = () => performance.now() / 1000;

/** The value of a level in a plan, from its definition (not from the model). */
export function valueOf(instance: Instance, plan: Plan, level: LevelName, baseline: string[]): number {
  if (level !== "changes") return objectiveOf(instance, plan)[level];
  const open = new Set(plan.events.map((event) => event.id));
  const before = new Set(baseline);
  return [...open].filter((id) => !before.has(id)).length + [...before].filter((id) => !open.has(id)).length;
}

/** What a level of the given optimum must keep when later levels are solved: ceil((100 − slack) / 100 × value), whole. */
export function keptValue(value: number, slack: number): number {
  return Math.ceil(((100 - slack) * value) / 100);
}

function assertFeasible(instance: Instance, plan: Plan): Plan {
  const faults = checkPlan(instance, plan);
  if (faults.length > 0) throw new Error(`The solver's plan breaks a rule: ${faults[0]}.`);
  return plan;
}

/** The solver aborts when its memory (2 GiB) is full; the best plan so far is kept. */
function safely(attempt: () => Outcome): Outcome {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return { status: "failed", values: null, bound: null };
  }
}

function attemptStep(climb: Climb, step: Step, start: Plan | null) {
  const { instance, model, session, baseline } = climb;
  const from = now();
  let shown = start;
  const better = (values: Float64Array) => {
    const plan = planOf(model, values);
    if (checkPlan(instance, plan).length > 0 || pickBetter(climb, step, plan, shown) === shown) return;
    shown = plan;
    climb.onPlan?.(plan, objectiveOf(instance, plan));
  };
  const known = start ? valueOf(instance, start, step.name, baseline) : null;
  const best = (value: number | null) =>
    value === null || known === null ? (value ?? known) : step.sense === "max" ? Math.max(value, known) : Math.min(value, known);
  return safely(() =>
    session.optimise(objectiveRow(model, step.name, baseline), step.sense, {
      seconds: Math.max(0, climb.deadline - from) * step.share,
      start: start ? valuesOf(model, start) : undefined,
      cancelled: climb.cancelled,
      onSolution: climb.onPlan ? better : undefined,
      onProgress: ({ value, bound, seconds }) => {
        const reached = best(value);
        climb.onProgress?.({ level: step.name, value: reached, bound, gap: gapOf(reached, bound), seconds });
      },
    }),
  );
}

function pickBetter(climb: Climb, step: Step, found: Plan | null, start: Plan | null): Plan | null {
  if (!found || !start) return found ?? start;
  const [a, b] = [found, start].map((plan) => valueOf(climb.instance, plan, step.name, climb.baseline)) as [number, number];
  return (step.sense === "max" ? b >= a : b <= a) ? start : found;
}

function hold(climb: Climb, step: Step, value: number): void {
  const row = objectiveRow(climb.model, step.name, climb.baseline);
  if (step.sense === "max") climb.session.restrict(row, keptValue(value, step.slack ?? 0), Infinity);
  else climb.session.restrict(row, -Infinity, value);
}

function unreached(climb: Climb, plan: Plan | null, from: number): Level[] {
  if (!plan) return [];
  const { instance, steps, baseline } = climb;
  return steps
    .slice(from)
    .map(({ name }) => ({ name, value: valueOf(instance, plan, name, baseline), bound: null, gap: null, seconds: 0 }));
}

/**
 * Climbs the levels one after the other, each fixed with its exact value before the next, every plan checked by the independent checker.
 * The plan is null when there is none (or none was found before `stopped`). A bound holds under the values reached at the levels before it.
 */
export function climbLevels(climb: Climb): Summit {
  const levels: Level[] = [];
  let plan = climb.start;
  let stopped: Stop | null = null;
  for (const step of climb.steps) {
    const from = now();
    const outcome = attemptStep(climb, step, plan);
    if (outcome.status === "infeasible") {
      if (levels.length > 0 || plan) throw new Error(`The solver lost its plan at the level ${step.name}.`);
      return { plan: null, levels, stopped: null };
    }
    const found = outcome.values ? assertFeasible(climb.instance, planOf(climb.model, outcome.values)) : null;
    plan = pickBetter(climb, step, found, plan);
    if (outcome.status !== "optimal") stopped ??= outcome.status;
    if (!plan) return { plan, levels, stopped: stopped ?? "failed" };
    const value = valueOf(climb.instance, plan, step.name, climb.baseline);
    const bound = outcome.status === "optimal" ? value : outcome.bound;
    const reached = { value, bound, gap: gapOf(value, bound), seconds: now() - from };
    levels.push({ name: step.name, ...reached });
    climb.onProgress?.({ level: step.name, ...reached });
    if (outcome.status === "cancelled" || outcome.status === "failed") break;
    if (step !== climb.steps.at(-1)) hold(climb, step, value);
  }
  return { plan, levels: [...levels, ...unreached(climb, plan, levels.length)], stopped };
}
