import { minimalConflict } from "#lib/planner/explain/conflict";
import { objectiveOf } from "#lib/planner/model/check";
import { costFront, type FrontPoint } from "#lib/planner/explain/front";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import type { Result, SolveOptions } from "#lib/planner/solve/result";
import { solve } from "#lib/planner/solve/solve";
import { extraBudgetFor, whatIfClosed, whatIfTopic } from "#lib/planner/explain/what-if";

/** The best plan under one more condition; both null when there is none. `isProven` is false when the clock ended the search. */
export type Answer = { objective: Objective | null; plan: Plan | null; isProven: boolean };
export type TopicAnswer = Answer & {
  topic: string;
  /** Why no plan serves the topic: a minimal conflict, the topic itself left out of it. */
  conflict: string[];
  /** Money over the budget with which a plan exists that loses at no level; 0 when the budget suffices, null when money does not help. */
  extraBudget: number | null;
  /** What a recalculation makes of the plan with so much more money, fewest changes first like the one that follows a decision; null without a price. */
  raised: Answer | null;
};
export type EventAnswer = Answer & { event: string };
export type ToleranceAnswer = Answer & { tolerance: number };
export type Explanation = {
  topics: TopicAnswer[];
  events: EventAnswer[];
  tolerances: ToleranceAnswer[];
  front: FrontPoint[];
  /** What a recalculation would make of the plan, where that was asked; null for one that comes from a calculation. */
  replan: Answer | null;
  isComplete: boolean;
};
export type ExplainOptions = {
  tolerance: number;
  /** Seconds for everything together. */
  timeLimit: number;
  /** The plan was changed by hand since: also asks what a recalculation would make of it. */
  replan?: boolean;
  cancelled?: () => boolean;
  /** Hears of the explanation so far after every answer. */
  onPart?: (explanation: Explanation) => void;
};

/** Per cent of participation for which the price is worked out. */
export const TOLERANCES = [0, 5, 10, 15, 20];
const SECONDS_EACH = 20;
const NOTHING: Answer = { objective: null, plan: null, isProven: false };

const now = () => performance.now() / 1000;

function answerOf(result: Result): Answer {
  return { objective: result.objective, plan: result.plan, isProven: result.status !== "feasible" };
}

async function attempt(ask: () => Promise<Result>): Promise<Answer> {
  try {
    return answerOf(await ask());
  } catch {
    return NOTHING;
  }
}

const isNoWorse = (forced: Objective, best: Objective) =>
  forced.coverage >= best.coverage && forced.participation >= best.participation && forced.topicValue >= best.topicValue;

async function whyNot(instance: Instance, best: Objective, topic: string, options: SolveOptions): Promise<TopicAnswer> {
  const answer = await attempt(() => whatIfTopic(instance, topic, options));
  const { objective, isProven } = answer;
  const hasNone = objective === null && isProven;
  const forced = { ...instance, pins: { ...instance.pins, topicsIn: [...instance.pins.topicsIn, topic] } };
  const conflict = hasNone ? (await minimalConflict(forced, options.cancelled)).filter((one) => one !== `pins.topicsIn:${topic}`) : [];
  const costsNothing = objective !== null && isNoWorse(objective, best);
  const extraBudget = costsNothing
    ? 0
    : objective || conflict.includes("budget")
      ? await extraBudgetFor(instance, topic, best, options)
      : null;
  const raised = extraBudget ? await attempt(() => solve({ ...forced, budget: instance.budget + extraBudget }, options)) : null;
  return { topic, ...answer, conflict, extraBudget, raised };
}

/**
 * Why the plan is as it is, each answer computed anew: the forced optimum and price of every topic outside it, what is lost without each of
 * its events, the price of each fairness tolerance and the cost of coverage. Re-solves keep the plan's events where they can, like the page's
 * recalculation. Not complete when the time was over or the search was cancelled.
 */
export async function explainPlan(instance: Instance, plan: Plan, options: ExplainOptions): Promise<Explanation> {
  const { tolerance, cancelled, onPart } = options;
  const deadline = now() + options.timeLimit;
  const best = objectiveOf(instance, plan);
  const parts: Explanation = { topics: [], events: [], tolerances: [], front: [], replan: null, isComplete: false };
  const isOver = () => cancelled?.() === true || now() >= deadline;
  const solving = (): SolveOptions => ({
    tolerance,
    baseline: plan.events.map((event) => event.id),
    keep: plan,
    timeLimit: Math.min(SECONDS_EACH, deadline - now()),
    ...(cancelled && { cancelled }),
  });
  if (options.replan) {
    parts.replan = await attempt(() => solve(instance, solving()));
    onPart?.(parts);
  }
  const served = new Set(plan.events.flatMap((event) => event.topics));
  for (const { id } of instance.topics.filter((topic) => !served.has(topic.id))) {
    if (isOver()) return parts;
    parts.topics.push(await whyNot(instance, best, id, solving()));
    onPart?.(parts);
  }
  parts.front = await costFront(instance, { timeLimit: Math.min(SECONDS_EACH * 2, deadline - now()), ...(cancelled && { cancelled }) });
  onPart?.(parts);
  for (const percent of TOLERANCES) {
    if (isOver()) return parts;
    const { baseline: _events, keep: _plan, ...free } = solving();
    parts.tolerances.push({ tolerance: percent, ...(await attempt(() => solve(instance, { ...free, tolerance: percent }))) });
    onPart?.(parts);
  }
  for (const { id } of plan.events) {
    if (isOver()) return parts;
    parts.events.push({ event: id, ...(await attempt(() => whatIfClosed(instance, id, solving()))) });
    onPart?.(parts);
  }
  parts.isComplete = true;
  return parts;
}
