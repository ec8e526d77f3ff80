import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { users } from "#db/schema/users";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";
import { objectiveOf } from "#lib/planner/model/check";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { planOfContent, programmePlan } from "#lib/scenarios/programme/plan";
import { getScenario } from "#lib/scenarios/queries";
import { releasesOf } from "#lib/scenarios/releases/queries";
import { isOpen } from "#lib/scenarios/rules";
import { instanceOf, solutionOf } from "#lib/scenarios/runs/kept";
import { problemNow } from "#lib/scenarios/runs/problem";
import { proofOf, type Proof } from "#lib/scenarios/runs/proof";
import { explanationOf } from "#lib/scenarios/answers/explanations";
import { loadLatestRun, runsOf, type PlannerRun } from "#lib/scenarios/runs/records";
import { runScope } from "#lib/scenarios/scope";
import { changeLines } from "#lib/scenarios/words/changes";
import { codesIn, tongueFor, type Tongue } from "#lib/scenarios/words/naming";

export type RunRow = {
  id: number;
  state: PlannerRun["state"];
  at: string;
  by: string;
  objective: Objective | null;
  proof: Proof | null;
  events: number;
  budget: number;
  maxEvents: number;
  tolerance: number;
  isFresh: boolean;
  isCurrent: boolean;
};

function rowOf(run: PlannerRun, by: string | null, current: number | null): RunRow {
  const [result, input] = [solutionOf(run), instanceOf(run)];
  const baseline = run.settings.kind === "plan" ? run.settings.baseline : undefined;
  return {
    id: run.id,
    state: run.state,
    at: run.createdAt,
    by: by ?? "",
    objective: result?.objective ?? null,
    proof: proofOf(result),
    events: result?.plan?.events.length ?? 0,
    budget: input.budget,
    maxEvents: input.maxEvents,
    tolerance: run.settings.tolerance,
    isFresh: baseline === undefined,
    isCurrent: run.id === current,
  };
}

const plansOf = (actor: Actor, scenarioId: number, runId?: number) =>
  db()
    .select({ run: plannerRuns, by: users.name })
    .from(plannerRuns)
    .leftJoin(users, eq(users.id, plannerRuns.createdBy))
    .where(and(runsOf(scenarioId, "plan"), runId === undefined ? undefined : eq(plannerRuns.id, runId), runScope(actor)))
    .orderBy(desc(plannerRuns.id))
    .limit(200)
    .all();

/** All calculations of a scenario, the latest first (200 at most). Staff only. */
export function listRuns(actor: Actor, scenarioId: number): { title: string; rows: RunRow[] } {
  const scenario = getScenario(actor, scenarioId);
  authorize(actor, "run.read");
  return { title: scenario.title, rows: plansOf(actor, scenarioId).map(({ run, by }) => rowOf(run, by, scenario.runId)) };
}

/** What the page asks for while a calculation runs: how far it is, whether a draft is there, whether answers are being worked out. */
export function getRunProgress(actor: Actor, id: number) {
  const scenario = getScenario(actor, id);
  authorize(actor, "run.read");
  const run = loadLatestRun(id);
  if (!run) return null;
  const programme = { plan: programmePlan(id), hashes: null };
  const isExplaining = scenario.runId !== null && (explanationOf(actor, id, programme)?.isUnderWay ?? false);
  return { id: run.id, state: run.state, progress: run.progress, hasDraft: scenario.runId === run.id, isExplaining };
}

/** A plan's events in the order of their weeks, with names to read. */
const eventsIn = (plan: Plan, { naming }: Tongue) =>
  [...plan.events]
    .sort((a, b) => (a.week < b.week ? -1 : 1))
    .map(({ id, week, topics, clusters }) => ({ id, name: naming(id), week, topics: topics.map(naming), clusters: clusters.map(naming) }));

/** One calculation with its plan in names and what bringing it back would change. Throws `not_found`. */
export function getRun(actor: Actor, scenarioId: number, runId: number) {
  const scenario = getScenario(actor, scenarioId);
  authorize(actor, "run.read");
  const { run, by } = found(plansOf(actor, scenarioId, runId)[0]);
  const plan = solutionOf(run)?.plan ?? { events: [] };
  const now = programmePlan(scenarioId);
  const tongue = tongueFor(actor, [...codesIn(plan), ...codesIn(now)]);
  return {
    title: scenario.title,
    row: rowOf(run, by, scenario.runId),
    inputHash: run.inputHash,
    solver: solutionOf(run)?.solver ?? null,
    events: eventsIn(plan, tongue),
    changes: changeLines(planChanges(now, plan), tongue),
    canRestore: can(actor, "scenario.edit") && isOpen(scenario.status) && plan.events.length > 0,
  };
}

type Side = { title: string; href: string; plan: Plan; instance: Instance | null; budget: number };
export type ComparedSide = Omit<Side, "plan" | "instance"> & {
  objective: Objective | null;
  events: number;
  topics: number;
  clusters: number;
  seats: number;
};

function scenarioSide(actor: Actor, id: number): Side & { instance: Instance } {
  const scenario = getScenario(actor, id);
  const { title, budget } = scenario;
  return { title, budget, href: `/scenarios/${id}`, plan: programmePlan(id), instance: problemNow(scenario) };
}

/** What `run-5`, `scenario-7` or `release-1` of a scenario means. Throws `not_found`. */
function sideOf(actor: Actor, scenarioId: number, reference: string): Side {
  const t = translate(actor.locale);
  const [kind, number] = reference.split("-");
  if (kind === "scenario") return scenarioSide(actor, Number(number));
  if (kind === "release") {
    const { content, releasedAt } = found(releasesOf(actor, scenarioId).find((one) => one.number === Number(number)));
    const title = t("scenarios.release", { number: Number(number), day: format(actor.locale).moment(releasedAt) });
    return { title, budget: content.budget, href: `/scenarios/${scenarioId}`, plan: planOfContent(content), instance: null };
  }
  const { run } = found(kind === "run" ? plansOf(actor, scenarioId, Number(number))[0] : undefined);
  const instance = instanceOf(run);
  const title = t("scenarios.runs.one", { at: format(actor.locale).moment(run.createdAt) });
  const plan = solutionOf(run)?.plan ?? { events: [] };
  return { title, budget: instance.budget, href: `/scenarios/${scenarioId}/runs/${run.id}`, plan, instance };
}

/** The levels are counted by each side's own input; a release, whose input is not kept, by today's. */
function summary({ plan, instance, ...side }: Side, fallback: Instance): ComparedSide {
  const count = (lists: string[][]) => new Set(lists.flat()).size;
  return {
    ...side,
    objective: objectiveOf(instance ?? fallback, plan),
    events: plan.events.length,
    topics: count(plan.events.map((event) => event.topics)),
    clusters: count(plan.events.map((event) => event.clusters)),
    seats: plan.events.reduce((sum, event) => sum + event.clusters.length, 0),
  };
}

/** The programme as it stands beside another variant, run or release: figures of both and every difference in words. Throws `not_found`. */
export function compare(actor: Actor, scenarioId: number, reference: string) {
  authorize(actor, "run.read");
  const [left, right] = [scenarioSide(actor, scenarioId), sideOf(actor, scenarioId, reference)];
  const tongue = tongueFor(actor, [...codesIn(left.plan), ...codesIn(right.plan)]);
  return {
    left: summary(left, left.instance),
    right: summary(right, left.instance),
    programmes: [eventsIn(left.plan, tongue), eventsIn(right.plan, tongue)] as const,
    lines: changeLines(planChanges(left.plan, right.plan), tongue),
  };
}
