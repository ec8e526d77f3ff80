import { and, eq, isNull, ne, or } from "drizzle-orm";
import { db } from "#db/client";
import type { pinKinds } from "#db/enums";
import { scenarioPins, scenarios } from "#db/schema/scenarios";
import { can, type Actor } from "#lib/access/actor";
import { voice } from "#lib/i18n/voice";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { parseInstance, type Instance, type Plan } from "#lib/planner/model/instance";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { emptyReasons } from "#lib/scenarios/programme/empty";
import { planOfContent } from "#lib/scenarios/programme/plan";
import { readProgramme } from "#lib/scenarios/programme/queries";
import type { Scenario } from "#lib/scenarios/programme/records";
import { getScenario } from "#lib/scenarios/queries";
import { releaseRows } from "#lib/scenarios/releases/queries";
import { isEnded, isOpen, movesFrom } from "#lib/scenarios/rules";
import { weeksToMoveTo } from "#lib/scenarios/programme/weeks";
import { problemOf, type Problem } from "#lib/scenarios/runs/candidates";
import { explanationOf, isSamePlan } from "#lib/scenarios/answers/explanations";
import { loadRecords } from "#lib/scenarios/runs/gather";
import { insightOf } from "#lib/scenarios/answers/insight";
import { instanceOf, solutionOf } from "#lib/scenarios/runs/kept";
import { namedLeftOut } from "#lib/scenarios/programme/left-out";
import { hashOf, isProblemOf } from "#lib/scenarios/runs/problem";
import { proofOf } from "#lib/scenarios/runs/proof";
import { loadAdoptedRun, loadLatestRun, type PlannerRun } from "#lib/scenarios/runs/records";
import { scenarioScope } from "#lib/scenarios/scope";
import { seatingOf } from "#lib/scenarios/seats/seating";
import { changeLines } from "#lib/scenarios/words/changes";
import { conditionLines } from "#lib/scenarios/words/conditions";
import { conflictWords, decisionParts } from "#lib/scenarios/words/conflicts";
import { codesIn, namingFor, tongueFor } from "#lib/scenarios/words/naming";

/** What only those see who read calculations: how the programme came about, what it is worth, and what can be done with it. */
function workshopOf(actor: Actor, scenario: Scenario, content: ScenarioContent) {
  const problem = isOpen(scenario.status) ? problemOf(loadRecords(scenario)) : null;
  const [run, adopted] = [loadLatestRun(scenario.id), loadAdoptedRun(scenario)];
  const instance = problem ? parseInstance(problem.instance) : adopted ? instanceOf(adopted) : null;
  const plan = planOfContent(content);
  const isCurrent = adopted !== undefined && instance !== null && isProblemOf(adopted, instance);
  const hashes = problem && instance ? [hashOf(instance), ...(isCurrent ? [adopted.inputHash] : [])] : null;
  const answers = explanationOf(actor, scenario.id, { plan, hashes });
  const hasProgramme = content.items.length > 0;
  const since = adopted && hasProgramme ? sinceRun(actor, adopted, isCurrent ? null : instance, plan) : [];
  return {
    run: run ? { id: run.id, state: run.state, message: run.message, progress: run.progress } : null,
    proof: hasProgramme ? proofOf(adopted ? solutionOf(adopted) : null) : null,
    isDraft: adopted !== undefined && adopted.result === null,
    /** When the programme was calculated. */
    calculatedAt: adopted?.finishedAt ?? adopted?.createdAt ?? null,
    since,
    infeasible: run?.state === "done" ? conflictOf(actor, run, instance) : null,
    moved: adopted && run?.id === adopted.id && since.length === 0 ? movedBy(actor, adopted, content) : null,
    insight: instance && hasProgramme ? insightOf(actor, content, instance, answers?.explanation ?? null) : null,
    isExplaining: answers?.isUnderWay ?? false,
    instance,
    empty: problem && !hasProgramme ? emptyReasons(problem.instance) : null,
    leftOut: problem ? namedLeftOut(actor, problem.leftOut) : [],
    stuck: problem ? problem.stuck.map(namingFor(actor, problem.stuck)) : [],
    pins: namedPins(actor, scenario.id, instance),
    moves: problem && instance ? movesOf(plan, instance, problem.free) : new Map<string, string[]>(),
    collisions: instance ? collisionsIn(plan, instance, problem?.free) : 0,
    variants: variantsOf(actor, scenario),
  };
}

/** What changed since the calculation that made the programme: its conditions, where `instance` says they are others now, and the programme itself by hand. */
function sinceRun(actor: Actor, run: PlannerRun, instance: Instance | null, plan: Plan): string[] {
  const { t, format } = voice(actor.locale);
  const made = solutionOf(run)?.plan;
  const byHand = made && !isSamePlan(made, plan) ? [t("scenarios.since.byHand")] : [];
  const lines = instance ? conditionLines(instanceOf(run), instance, { t, format }) : [];
  return [...byHand, ...(instance && lines.length === 0 ? [t("scenarios.since.other")] : lines)];
}

/** For each event the weeks it can be moved to. */
const movesOf = (plan: Plan, instance: Instance, free: Problem["free"]): Map<string, string[]> =>
  new Map(plan.events.map((event) => [event.id, weeksToMoveTo(plan, instance, event, free.get(event.id) ?? [])]));

const nothing: ReturnType<typeof workshopOf> = {
  run: null,
  proof: null,
  isDraft: false,
  calculatedAt: null,
  since: [],
  infeasible: null,
  moved: null,
  insight: null,
  isExplaining: false,
  instance: null,
  empty: null,
  leftOut: [],
  stuck: [],
  pins: [],
  moves: new Map(),
  collisions: 0,
  variants: [],
};

/** Everything a scenario's page shows. Throws `not_found`. */
export function getScenarioPage(actor: Actor, id: number) {
  const scenario = getScenario(actor, id);
  const programme = readProgramme(actor, id);
  const { instance, ...workshop } = can(actor, "run.read") ? workshopOf(actor, scenario, programme.content) : nothing;
  return {
    ...scenario,
    ...programme,
    ...workshop,
    facts: { ...factsOf(programme.content, instance), collisions: workshop.collisions },
    weeks: instance?.weeks ?? [],
    calledOff: calledOffRows(programme.content),
    candidates: instance?.events.length ?? 0,
    releases: releaseRows(actor, id),
    seating: seatingOf(actor, scenario, programme.content),
    can: {
      edit: can(actor, "scenario.edit") && isOpen(scenario.status),
      see: can(actor, "run.read"),
      brief: can(actor, "brief.read"),
      history: can(actor, "history.read"),
      archive: can(actor, "scenario.edit"),
      approve: can(actor, "scenario.approve"),
      move: movesFrom(scenario.status).filter((to) => can(actor, to === "approved" ? "scenario.approve" : "scenario.edit")),
      activity: can(actor, "scenario.edit") && !isEnded(scenario.status),
    },
  };
}

export type ScenarioPage = ReturnType<typeof getScenarioPage>;

/** What the last calculation changed in the programme, a sentence each; null when there was no programme before it. */
function movedBy(actor: Actor, run: PlannerRun, content: ScenarioContent): string[] | null {
  const { before } = run;
  if (!before || before.events.length === 0) return null;
  const after = planOfContent(content);
  return changeLines(planChanges(before, after), tongueFor(actor, [...codesIn(before), ...codesIn(after)]));
}

const pinKindOf: Record<string, (typeof pinKinds)[number]> = {
  "pins.open": "open",
  "pins.closed": "closed",
  "pins.topicsIn": "topic_in",
  floors: "floor",
};

/** The minimal conflict in words, each with the pin that takes it back; null when there was a plan, or the conditions are others by now. */
function conflictOf(actor: Actor, run: PlannerRun, instance: Instance | null) {
  const result = solutionOf(run);
  if (result?.status !== "infeasible" || (instance && !isProblemOf(run, instance))) return null;
  const parts = (result.conflict ?? []).map((one) => ({ decision: one, ...decisionParts(one) }));
  const tongue = tongueFor(
    actor,
    parts.map((one) => one.target),
  );
  return parts.map(({ decision, group, target }) => ({
    text: conflictWords([decision], tongue)[0] ?? decision,
    kind: pinKindOf[group] ?? null,
    target,
  }));
}

function factsOf(content: ScenarioContent, instance: Instance | null) {
  const seated = new Set(content.items.flatMap((item) => item.seats.map((seat) => seat.clusterId)));
  const served = new Set(content.items.flatMap((item) => item.topics.map((topic) => topic.id)));
  return {
    events: content.items.length,
    topics: served.size,
    topicsOf: Math.max(served.size, instance?.topics.length ?? 0),
    clusters: seated.size,
    clustersOf: Math.max(seated.size, instance?.clusters.length ?? 0),
  };
}

/** What does not take place, with who loses a seat by it and which topics nothing serves any more. */
function calledOffRows({ items, calledOff }: ScenarioContent) {
  const served = new Set(items.flatMap((item) => item.topics.map((topic) => topic.id)));
  return calledOff.map((item) => ({
    item,
    losers: [...new Set(item.seats.map((seat) => seat.cluster))],
    openTopics: item.topics.filter((topic) => !served.has(topic.id)),
  }));
}

/** Events in a week that is no longer free, and seats of clusters that cannot travel then: records may change after a calculation. */
function collisionsIn(plan: Plan, instance: Instance, free?: Problem["free"]): number {
  const weeksOf = free ?? new Map(instance.events.map((event) => [event.id, event.weeks]));
  const blocked = new Map(instance.clusters.map((cluster) => [cluster.id, cluster.blockedWeeks]));
  return plan.events.reduce((sum, { id, week, clusters }) => {
    const seats = clusters.filter((cluster) => blocked.get(cluster)?.includes(week)).length;
    return sum + seats + (weeksOf.get(id)?.includes(week) === false ? 1 : 0);
  }, 0);
}

/** The decisions a person made about this scenario, with names to read; `isIdle` when the records leave it nothing to decide. */
function namedPins(actor: Actor, scenarioId: number, instance: Instance | null) {
  const pins = db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, scenarioId)).orderBy(scenarioPins.id).all();
  const naming = namingFor(
    actor,
    pins.map((pin) => pin.target),
  );
  const known = new Set(instance && [...instance.events, ...instance.topics, ...instance.clusters].map((one) => one.id));
  const holds = ({ kind, target, value }: (typeof pins)[number]) =>
    known.has(target) && (kind !== "week" || value === null || (instance?.weeks.includes(value) ?? false));
  return pins.map((pin) => ({ ...pin, name: naming(pin.target), isIdle: instance !== null && !holds(pin) }));
}

/** Other variants of the same scenario, to compare with. */
function variantsOf(actor: Actor, { id, variantOfId }: Scenario): { id: number; title: string }[] {
  const root = variantOfId ?? id;
  const family = or(eq(scenarios.id, root), eq(scenarios.variantOfId, root));
  return db()
    .select({ id: scenarios.id, title: scenarios.title })
    .from(scenarios)
    .where(and(family, ne(scenarios.id, id), isNull(scenarios.archivedAt), scenarioScope(actor)))
    .orderBy(scenarios.id)
    .all();
}
