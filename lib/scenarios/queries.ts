import { and, count, desc, eq, gt, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import type { Locale } from "#db/enums";
import { clusters } from "#db/schema/clusters";
import { organisations } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { regions } from "#db/schema/regions";
import { plannerRuns, scenarioPins, scenarios } from "#db/schema/scenarios";
import { topics } from "#db/schema/topics";
import { authorize, can, found, isStaff, type Actor } from "#lib/access/actor";
import { notFound } from "#lib/errors";
import { translate, type MessageKey } from "#lib/i18n/translate";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import type { Instance } from "#lib/planner/instance";
import type { Result } from "#lib/planner/solve";
import { problemOf, type LeftOut } from "#lib/scenarios/candidates";
import { contentOf, type ScenarioContent } from "#lib/scenarios/content";
import { gatherRecords } from "#lib/scenarios/gather";
import { idIn, readCandidate } from "#lib/scenarios/names";
import { candidatesFor } from "#lib/scenarios/participants";
import { loadScenario } from "#lib/scenarios/records";
import { releasesOf } from "#lib/scenarios/releases";
import { isOpen, movesFrom } from "#lib/scenarios/rules";
import { latestRun } from "#lib/scenarios/runs";
import { matchingIds } from "#lib/search/search";

const orders = { title: scenarios.title, period: scenarios.fromDay, updated: scenarios.updatedAt };

/** Staff see every scenario; a coordinator those that are released. */
const visibleTo = (actor: Actor): SQL | undefined => (isStaff(actor) ? undefined : gt(scenarios.release, 0));

function conditions(actor: Actor, state: ListState): SQL | undefined {
  const { status, project, archived } = state.filters;
  const matching = state.q ? matchingIds("scenario", state.q) : null;
  return and(
    visibleTo(actor),
    archived === "1" ? isNotNull(scenarios.archivedAt) : isNull(scenarios.archivedAt),
    status ? eq(scenarios.status, status as never) : undefined,
    project ? eq(scenarios.projectId, Number(project)) : undefined,
    state.q ? (matching ? sql`scenarios.id in ${matching}` : sql`0`) : undefined,
  );
}

/** One page of scenarios (or all), with the number of their activities. Two statements. */
export function listScenarios(actor: Actor, state: ListState, all = false): Listed<ScenarioRow> {
  authorize(actor, "scenario.read", actor.clusterIds[0]);
  const where = conditions(actor, state);
  const by = orders[state.sort.replace(/^-/, "") as keyof typeof orders];
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: scenarios.id,
      title: scenarios.title,
      fromDay: scenarios.fromDay,
      toDay: scenarios.toDay,
      budget: scenarios.budget,
      status: scenarios.status,
      release: scenarios.release,
      provenance: scenarios.provenance,
      project: projects.acronym,
      activities: sql<number>`(select count(*) from activities where activities.scenario_id = scenarios.id and activities.archived_at is null)`,
    })
    .from(scenarios)
    .leftJoin(projects, eq(projects.id, scenarios.projectId))
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, scenarios.id)
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(scenarios).where(where).get()?.n ?? 0);
  return { rows, total };
}

export type ScenarioRow = {
  id: number;
  title: string;
  fromDay: string;
  toDay: string;
  budget: number;
  status: string;
  release: number;
  provenance: string;
  project: string | null;
  activities: number;
};

/** A scenario's own fields, for the form. Throws `not_found`. */
export function getScenario(actor: Actor, id: number) {
  authorize(actor, "scenario.read", actor.clusterIds[0]);
  const scenario = loadScenario(id);
  if (!isStaff(actor) && scenario.release === 0) throw notFound();
  return scenario;
}

/** What a person may see of a scenario: staff the programme as it stands, coordinators the latest release. Throws `not_found`. */
export function readProgramme(actor: Actor, id: number): { content: ScenarioContent; number: number | null; releasedAt: string | null } {
  const scenario = getScenario(actor, id);
  const released = releasesOf(id)[0];
  if (!isStaff(actor)) return { ...found(released), number: found(released).number };
  const live = isOpen(scenario.status) || !released;
  return {
    content: live ? contentOf(id) : withSeats(released.content, contentOf(id)),
    number: live ? null : released.number,
    releasedAt: live ? null : released.releasedAt,
  };
}

/** A release shows the people as they are named today: nominations go on after the approval. */
const withSeats = (released: ScenarioContent, live: ScenarioContent): ScenarioContent => ({
  ...released,
  items: released.items.map((item) => {
    const now = live.items.find((one) => one.id === item.id);
    return now ? { ...item, seats: now.seats, version: now.version, status: now.status, host: now.host } : item;
  }),
});

export type LeftOutRow = { kind: "topic" | "region"; id: number; name: string; number: number | null; reason: string };
export type Proof = { status: Result["status"]; gap: number | null; seconds: number; stopped: string | null; conflict: string[] };

/** How good the programme is, in the three words the page knows; null before the first result. */
export function proofOf(result: Result | null): Proof | null {
  if (!result) return null;
  const gaps = result.levels.map((level) => level.gap);
  return {
    status: result.status,
    gap: gaps.some((gap) => gap === null) ? null : Math.max(0, ...gaps.map((gap) => gap ?? 0)),
    seconds: result.levels.reduce((sum, level) => sum + level.seconds, 0),
    stopped: result.stopped,
    conflict: result.conflict ?? [],
  };
}

/** Everything a scenario's page shows. Throws `not_found`. */
export function getScenarioPage(actor: Actor, id: number) {
  const scenario = getScenario(actor, id);
  const programme = readProgramme(actor, id);
  const mayEdit = can(actor, "scenario.edit") && isOpen(scenario.status);
  const staff = isStaff(actor);
  const run = staff ? latestRun(id) : undefined;
  const planned = run && scenario.runId && scenario.runId !== run.id ? runOf(scenario.runId) : run;
  const problem = staff && isOpen(scenario.status) ? problemOf(gatherRecords(scenario)) : null;
  return {
    ...scenario,
    ...programme,
    run: run ? { id: run.id, state: run.state, message: run.message, progress: run.progress as RunProgress | null } : null,
    proof: proofOf((planned?.result as Result | null) ?? null),
    infeasible: run?.state === "done" ? conflictOf(run.result as Result | null, actor.locale) : null,
    notServed: notServed(programme.content, problem?.instance ?? null),
    facts: factsOf(programme.content, problem?.instance ?? (planned?.input as Instance | undefined) ?? null),
    weeks: problem?.instance.weeks ?? (planned?.input as Instance | undefined)?.weeks ?? [],
    candidates: problem?.instance.events.length ?? 0,
    leftOut: problem ? namedLeftOut(problem.leftOut) : [],
    pins: staff ? namedPins(id) : [],
    releases: releasesOf(id).map(({ number, releasedAt }) => ({ number, releasedAt })),
    can: {
      edit: mayEdit,
      history: can(actor, "history.read"),
      archive: can(actor, "scenario.edit"),
      approve: can(actor, "scenario.approve"),
      move: movesFrom(scenario.status).filter((to) => can(actor, to === "approved" ? "scenario.approve" : "scenario.edit")),
      nominate: (clusterId: number) => can(actor, "scenario.nominate", clusterId) && !["closed", "cancelled"].includes(scenario.status),
      activity: can(actor, "scenario.edit") && !["closed", "cancelled"].includes(scenario.status),
    },
  };
}

export type ScenarioPage = ReturnType<typeof getScenarioPage>;
export type RunProgress = { level: string; value: number | null; bound: number | null; gap: number | null; seconds: number };

const runOf = (id: number) => db().select().from(plannerRuns).where(eq(plannerRuns.id, id)).get();

const conflictNames: Record<string, MessageKey> = {
  "pins.open": "scenarios.conflict.open",
  "pins.closed": "scenarios.conflict.closed",
  "pins.topicsIn": "scenarios.conflict.topicsIn",
  floors: "scenarios.conflict.floors",
  budget: "scenarios.conflict.budget",
  maxEvents: "scenarios.conflict.maxEvents",
};

/** The minimal conflict in words, or null when there was a plan. */
function conflictOf(result: Result | null, locale: Locale): { text: string }[] | null {
  if (result?.status !== "infeasible") return null;
  const parts = (result.conflict ?? []).map((one) => ({ group: one.split(":")[0] ?? "", target: one.split(":")[1] ?? "" }));
  const names = pinNames(parts.map((part) => part.target));
  return parts.map(({ group, target }) => {
    const message = conflictNames[group];
    return { text: message ? translate(locale)(message, { name: names(target).name }) : group };
  });
}

/** Topics that could be in the programme and are not. */
function notServed(content: ScenarioContent, instance: Instance | null) {
  const served = new Set(content.items.flatMap((item) => item.topics.map((topic) => topic.id)));
  const ids = content.items.length === 0 ? [] : (instance?.topics ?? []).map((topic) => idIn(topic.id)).filter((id) => !served.has(id));
  return db()
    .select({ id: topics.id, number: topics.number, title: topics.title })
    .from(topics)
    .where(inArray(topics.id, ids))
    .orderBy(topics.number)
    .all();
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

function namedLeftOut(leftOut: LeftOut[]): LeftOutRow[] {
  const idsOf = (kind: "topic" | "region") => leftOut.filter((one) => one.kind === kind).map((one) => one.id);
  const topicRows = db()
    .select({ id: topics.id, name: topics.title, number: topics.number })
    .from(topics)
    .where(inArray(topics.id, idsOf("topic")))
    .all();
  const regionRows = db()
    .select({ id: regions.id, name: regions.namePl })
    .from(regions)
    .where(inArray(regions.id, idsOf("region")))
    .all();
  return leftOut.map((one) => {
    const row = (one.kind === "topic" ? topicRows : regionRows).find((two) => two.id === one.id);
    return { ...one, name: row?.name ?? "", number: row && "number" in row ? (row.number as number | null) : null };
  });
}

/** The decisions a person made about this scenario, with names to read. */
function namedPins(scenarioId: number) {
  const pins = db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, scenarioId)).orderBy(scenarioPins.id).all();
  const names = pinNames(pins.map((pin) => pin.target));
  return pins.map((pin) => ({ ...pin, ...names(pin.target) }));
}

function pinNames(targets: string[]) {
  const events = targets.flatMap((target) => readCandidate(target) ?? []);
  const ids = (letter: string) => targets.filter((target) => target.startsWith(`${letter}-`)).map(idIn);
  const regionRows = db()
    .select({ id: regions.id, name: regions.namePl })
    .from(regions)
    .where(
      inArray(
        regions.id,
        events.map((one) => one.regionId),
      ),
    )
    .all();
  const topicRows = db()
    .select({ id: topics.id, name: topics.title })
    .from(topics)
    .where(inArray(topics.id, ids("T")))
    .all();
  const clusterRows = db()
    .select({ id: clusters.id, name: clusters.name })
    .from(clusters)
    .where(inArray(clusters.id, ids("C")))
    .all();
  const nameIn = (rows: { id: number; name: string }[], id: number) => rows.find((row) => row.id === id)?.name ?? "";
  return (target: string): { name: string; type: string | null } => {
    const event = readCandidate(target);
    if (event) return { name: nameIn(regionRows, event.regionId), type: event.type };
    return { name: nameIn(target.startsWith("T-") ? topicRows : clusterRows, idIn(target)), type: null };
  };
}

/** What the page asks for while a calculation runs. */
export function getRunProgress(actor: Actor, id: number) {
  getScenario(actor, id);
  authorize(actor, "history.read");
  const run = latestRun(id);
  return run ? { id: run.id, state: run.state, progress: run.progress as RunProgress | null } : null;
}

/** People who may take each seat of the actor's clusters (staff: every seat): cluster → options. */
export const seatOptions = (actor: Actor, clusterIds: number[]): Map<number, { id: number; name: string }[]> =>
  new Map([...new Set(clusterIds)].filter((id) => can(actor, "scenario.nominate", id)).map((id) => [id, candidatesFor(id)]));

/** Organisations of a region, as hosts to choose from. */
export const hostOptions = (regionId: number): { id: number; name: string }[] =>
  db()
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(and(eq(organisations.regionId, regionId), isNull(organisations.archivedAt)))
    .orderBy(organisations.sortKey)
    .all();
