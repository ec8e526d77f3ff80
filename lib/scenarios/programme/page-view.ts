import { and, eq, isNull, ne, or } from "drizzle-orm";
import { db } from "#db/client";
import type { pinKinds } from "#db/enums";
import { scenarioPins, scenarios } from "#db/schema/scenarios";
import { can, type Actor } from "#lib/access/actor";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { parseInstance, type Instance, type Plan } from "#lib/planner/model/instance";
import type { Result } from "#lib/planner/solve/result";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { planOfContent } from "#lib/scenarios/programme/plan";
import { readProgramme } from "#lib/scenarios/programme/queries";
import type { Scenario } from "#lib/scenarios/programme/records";
import { getScenario } from "#lib/scenarios/queries";
import { releaseRows } from "#lib/scenarios/releases/queries";
import { isEnded, isOpen, movesFrom } from "#lib/scenarios/rules";
import { problemOf } from "#lib/scenarios/runs/candidates";
import { explanationOf } from "#lib/scenarios/runs/explanations";
import { loadRecords } from "#lib/scenarios/runs/gather";
import { insightOf } from "#lib/scenarios/runs/insight";
import { instanceOf, solutionOf } from "#lib/scenarios/runs/kept";
import { namedLeftOut } from "#lib/scenarios/programme/left-out";
import { hashOf } from "#lib/scenarios/runs/problem";
import { proofOf } from "#lib/scenarios/runs/proof";
import { loadAdoptedRun, loadLatestRun, type PlannerRun } from "#lib/scenarios/runs/records";
import { scenarioScope } from "#lib/scenarios/scope";
import { seatingOf } from "#lib/scenarios/seats/seating";
import { changeLines } from "#lib/scenarios/words/changes";
import { conflictWords, decisionParts } from "#lib/scenarios/words/conflicts";
import { codesIn, namingFor, tongueFor } from "#lib/scenarios/words/naming";

/** What only those see who read calculations: how the programme came about, what it is worth, and what can be done with it. */
function workshopOf(actor: Actor, scenario: Scenario, content: ScenarioContent) {
  const problem = isOpen(scenario.status) ? problemOf(loadRecords(scenario)) : null;
  const [run, adopted] = [loadLatestRun(scenario.id), loadAdoptedRun(scenario)];
  const instance = problem ? parseInstance(problem.instance) : adopted ? instanceOf(adopted) : null;
  const answers = adopted ? explanationOf(actor, scenario.id, adopted.id) : null;
  const hasProgramme = content.items.length > 0;
  return {
    run: run ? { id: run.id, state: run.state, message: run.message, progress: run.progress } : null,
    proof: proofOf(adopted ? solutionOf(adopted) : null),
    isDraft: adopted !== undefined && adopted.result === null,
    isStale: hasProgramme && problem !== null && instance !== null && adopted !== undefined && adopted.inputHash !== hashOf(instance),
    infeasible: run?.state === "done" ? conflictOf(actor, solutionOf(run)) : null,
    moved: adopted && run?.id === adopted.id ? movedBy(actor, adopted, content) : null,
    insight: instance && hasProgramme ? insightOf(actor, content, instance, answers?.explanation ?? null) : null,
    isExplaining: answers?.isUnderWay ?? false,
    instance,
    leftOut: problem ? namedLeftOut(actor, problem.leftOut) : [],
    pins: namedPins(actor, scenario.id),
    variants: variantsOf(actor, scenario),
  };
}

const nothing: ReturnType<typeof workshopOf> = {
  run: null,
  proof: null,
  isDraft: false,
  isStale: false,
  infeasible: null,
  moved: null,
  insight: null,
  isExplaining: false,
  instance: null,
  leftOut: [],
  pins: [],
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
    facts: factsOf(programme.content, instance),
    weeks: instance?.weeks ?? [],
    freeWeeks: new Map((instance?.events ?? []).map((event) => [event.id, event.weeks])),
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

/** The minimal conflict in words, each with the pin that takes it back; null when there was a plan. */
function conflictOf(actor: Actor, result: Result | null) {
  if (result?.status !== "infeasible") return null;
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
    collisions: instance ? collisionsIn(planOfContent(content), instance) : 0,
  };
}

/** Events in a week that is no longer free, and seats of clusters that cannot travel then: records may change after a calculation. */
function collisionsIn(plan: Plan, instance: Instance): number {
  const weeksOf = new Map(instance.events.map((event) => [event.id, event.weeks]));
  const blocked = new Map(instance.clusters.map((cluster) => [cluster.id, cluster.blockedWeeks]));
  return plan.events.reduce((sum, { id, week, clusters }) => {
    const seats = clusters.filter((cluster) => blocked.get(cluster)?.includes(week)).length;
    return sum + seats + (weeksOf.get(id)?.includes(week) === false ? 1 : 0);
  }, 0);
}

/** The decisions a person made about this scenario, with names to read. */
function namedPins(actor: Actor, scenarioId: number) {
  const pins = db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, scenarioId)).orderBy(scenarioPins.id).all();
  const naming = namingFor(
    actor,
    pins.map((pin) => pin.target),
  );
  return pins.map((pin) => ({ ...pin, name: naming(pin.target) }));
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
