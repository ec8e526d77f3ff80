import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import { buildGrouped, type Grouped } from "#lib/planner/model/grouped";
import { indexInstance } from "#lib/planner/model/indexed";
import type { Instance, Plan } from "#lib/planner/model/instance";
import { climbLevels, valueOf } from "#lib/planner/solve/ladder";
import { buildModel } from "#lib/planner/model/model";
import { gapOf, type Level, type Result, type SolveOptions } from "#lib/planner/solve/result";
import { openSession, type Session } from "#lib/planner/solve/session";
import { stepsOf } from "#lib/planner/solve/steps";

const MOST_ENTRIES = 2_000_000;
const DEFAULT_SECONDS = 60;
const EXTRA_WEEKS = 3;
const COVERAGE_SHARE = 0.85;

const now = () => performance.now() / 1000;

/** Whether the whole model is too big for the solver's memory, so that only a bound can be proven. */
export function isLarge(instance: Instance): boolean {
  const indexed = indexInstance(instance);
  return indexed.events.reduce((sum, event) => sum + event.clusters.length * (6 + event.weeks.length), 0) > MOST_ENTRIES;
}

type Promising = { events: Set<string>; topics: Set<string> };

function promisingIn(instance: Instance, grouped: Grouped, values: Float64Array | null): Promising {
  const on = (column: number) => (values?.[column] ?? 0) > 0.05;
  const events = [...grouped.open].filter(([, column]) => on(column)).map(([index]) => instance.events[index]?.id ?? "");
  const topics = instance.topics.filter((_, index) => grouped.serving[index]?.some(on)).map((topic) => topic.id);
  return { events: new Set(events), topics: new Set(topics) };
}

/** The part of the instance around a plan and the promising events and topics: every plan of the part is a plan of the whole. */
function around(instance: Instance, plan: Plan, promising: Promising): Instance {
  const planned = new Map(plan.events.map((event) => [event.id, event]));
  const topics = new Set([...plan.events.flatMap((event) => event.topics), ...promising.topics, ...instance.pins.topicsIn]);
  const part = instance.events.filter(({ id }) => planned.has(id) || promising.events.has(id));
  const events = part.map((event, index) => {
    const week = planned.get(event.id)?.week;
    const step = Math.max(1, Math.floor(event.weeks.length / EXTRA_WEEKS));
    const weeks = week === undefined ? event.weeks.filter((_, at) => (at + index) % step === 0) : [week];
    return { ...event, weeks, fit: Object.fromEntries(Object.entries(event.fit).filter(([id]) => topics.has(id))) };
  });
  const ids = new Set(part.map(({ id }) => id));
  const known = (list: string[]) => list.filter((id) => ids.has(id));
  return { ...instance, events, pins: { ...instance.pins, open: known(instance.pins.open), closed: known(instance.pins.closed) } };
}

async function improved(instance: Instance, start: Plan, promising: Promising, deadline: number, options: SolveOptions): Promise<Plan> {
  const part = around(instance, start, promising);
  const model = buildModel(part);
  const session = await openSession(model.program);
  const { tolerance = 0, baseline, cancelled, onProgress, onPlan } = options;
  const [first, ...rest] = stepsOf(tolerance, baseline !== undefined);
  const steps = [...(first ? [{ ...first, share: COVERAGE_SHARE }] : []), ...rest];
  const unproven = onProgress && ((progress: Parameters<typeof onProgress>[0]) => onProgress({ ...progress, bound: null, gap: null }));
  try {
    const climb = {
      instance: part,
      model,
      session,
      steps,
      baseline: baseline ?? [],
      start,
      deadline,
      cancelled,
      onProgress: unproven,
      onPlan,
    };
    const { plan } = climbLevels(climb);
    return plan && checkPlan(instance, plan).length === 0 ? plan : start;
  } finally {
    session.close();
  }
}

function levelOf(instance: Instance, plan: Plan, name: Level["name"], bounds: Map<string, number | null>, baseline: string[]): Level {
  const value = valueOf(instance, plan, name, baseline);
  const bound = bounds.get(name) ?? null;
  return { name, value, bound, gap: gapOf(value, bound), seconds: 0 };
}

/** The optimum of the relaxation or, when time is over, its bound. */
function bounded(session: Session, grouped: Grouped, name: "coverage" | "participation", seconds: number, options: SolveOptions) {
  const from = now();
  const outcome = session.optimise(grouped[name], "max", { seconds, cancelled: options.cancelled });
  return { ...outcome, seconds: now() - from };
}

/**
 * The best plan found for an instance whose whole model cannot be solved: the draft, improved by exact solves of the part around it that the
 * grouped relaxation (solved in fractions) finds promising; bounds come from that relaxation. Never "optimal" unless the bounds meet; stops by clock after 60 s or
 * `timeLimit`.
 */
export async function solveLarge(instance: Instance, start: Plan, options: SolveOptions): Promise<Omit<Result, "solver">> {
  const { timeLimit = DEFAULT_SECONDS, tolerance = 0, baseline } = options;
  const [deadline, bounds] = [now() + timeLimit, new Map<string, number | null>()];
  const grouped = buildGrouped(indexInstance(instance));
  const session = await openSession({ ...grouped.program, integer: grouped.program.integer.map(() => false) });
  try {
    const coverage = bounded(session, grouped, "coverage", timeLimit * 0.25, options);
    bounds.set("coverage", coverage.bound);
    const plan = await improved(instance, start, promisingIn(instance, grouped, coverage.values), deadline - timeLimit * 0.1, options);
    const objective = objectiveOf(instance, plan);
    session.restrict(grouped.coverage, objective.coverage, Infinity);
    const participation = bounded(session, grouped, "participation", Math.max(1, deadline - now()), options);
    bounds.set("participation", participation.bound);
    const levels = stepsOf(tolerance, baseline !== undefined).map(({ name }) => levelOf(instance, plan, name, bounds, baseline ?? []));
    const changes = baseline ? { changes: valueOf(instance, plan, "changes", baseline) } : {};
    const stopped = options.cancelled?.() ? "cancelled" : "time";
    return { status: "feasible", objective, plan, levels, stopped, ...changes };
  } finally {
    session.close();
  }
}
