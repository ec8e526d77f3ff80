import { objectiveOf, checkPlan } from "#lib/planner/model/check";
import { draftPlan } from "#lib/planner/search/draft";
import type { Instance, Plan } from "#lib/planner/model/instance";
import { holdWeeks } from "#lib/planner/solve/hold-weeks";
import { climbLevels, valueOf } from "#lib/planner/solve/ladder";
import { isLarge, solveLarge } from "#lib/planner/solve/large";
import { buildModel } from "#lib/planner/model/model";
import type { Result, SolveOptions } from "#lib/planner/solve/result";
import { openSession, solverVersion } from "#lib/planner/solve/session";
import { stepsOf } from "#lib/planner/solve/steps";

const levelsOf = (instance: Instance, plan: Plan, baseline: string[] | undefined) =>
  JSON.stringify([objectiveOf(instance, plan), baseline ? valueOf(instance, plan, "changes", baseline) : 0]);

function keepOrTake(instance: Instance, plan: Plan, options: SolveOptions): Plan {
  const { keep, baseline } = options;
  if (!keep || checkPlan(instance, keep).length > 0) return plan;
  return levelsOf(instance, keep, baseline) === levelsOf(instance, plan, baseline) ? keep : plan;
}

/** The plan the solver starts from: the kept one, or a draft; the first draft is told at once, a better one when it is there. */
function startingPlan(instance: Instance, options: SolveOptions): Plan | null {
  const tell = (plan: Plan | null) => plan && options.onPlan?.(plan, objectiveOf(instance, plan));
  const kept = options.keep && checkPlan(instance, options.keep).length === 0 ? options.keep : null;
  const first = kept ?? draftPlan(instance, { iterations: 0 });
  tell(first);
  if (kept) return kept;
  const better = draftPlan(instance, { cancelled: options.cancelled });
  if (JSON.stringify(better) !== JSON.stringify(first)) tell(better);
  return better ?? first;
}

/**
 * The best plan of a parsed instance: levels coverage, participation, (changes,) topicValue, cost, strictly in this order, each exact.
 * `status` is "optimal" (proven), "feasible" (stopped, with bound and gap) or "infeasible". Throws when a result fails the independent check
 * and when nothing was found before the time was over.
 */
export async function solve(instance: Instance, options: SolveOptions = {}): Promise<Result> {
  const { tolerance = 0, baseline, timeLimit = Infinity } = options;
  const deadline = performance.now() / 1000 + timeLimit;
  const start = startingPlan(instance, options);
  if (start && isLarge(instance)) return { ...(await solveLarge(instance, start, options)), solver: await solverVersion() };
  const model = buildModel(instance);
  const session = await openSession(model.program);
  const { cancelled, onProgress, onPlan } = options;
  const steps = stepsOf(tolerance, baseline !== undefined);
  try {
    const climb = { instance, model, session, steps, baseline: baseline ?? [], start, deadline, cancelled, onProgress, onPlan };
    const { plan, levels, stopped } = climbLevels(climb);
    const solver = await solverVersion();
    if (!plan && stopped) throw new Error("No plan was found before the run was stopped.");
    if (!plan) return { status: "infeasible", objective: null, plan: null, levels, stopped: null, solver };
    const taken = stopped ? plan : keepOrTake(instance, plan, options);
    const chosen = options.keep ? holdWeeks(instance, taken, options.keep) : taken;
    const changes = baseline ? { changes: valueOf(instance, chosen, "changes", baseline) } : {};
    const proven = levels.length === steps.length && levels.every((level) => level.gap === 0);
    const status = proven ? "optimal" : "feasible";
    return { status, objective: objectiveOf(instance, chosen), plan: chosen, levels, stopped: proven ? null : stopped, solver, ...changes };
  } finally {
    session.close();
  }
}
