import { and, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { activities, participants, scenarios } from "#db/schema/scenarios";
import { authorize, authorizeSome, can, found, type Actor } from "#lib/access/actor";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { contentOf, type ScenarioContent } from "#lib/scenarios/programme/content";
import { explanationOf } from "#lib/scenarios/runs/explanations";
import { releasesOf } from "#lib/scenarios/releases/releases";
import { isOpen } from "#lib/scenarios/rules";
import { activityScope, scenarioScope } from "#lib/scenarios/scope";
import { latestRun } from "#lib/scenarios/runs/records";
import { matchingIds } from "#lib/search/search";

const orders = { title: scenarios.title, period: scenarios.fromDay, updated: scenarios.updatedAt };

function conditions(actor: Actor, state: ListState) {
  const { status, project, archived } = state.filters;
  const matching = state.q ? matchingIds("scenario", state.q) : null;
  return and(
    scenarioScope(actor),
    archived === "1" ? isNotNull(scenarios.archivedAt) : isNull(scenarios.archivedAt),
    status ? eq(scenarios.status, status as never) : undefined,
    project ? eq(scenarios.projectId, Number(project)) : undefined,
    state.q ? (matching ? sql`scenarios.id in ${matching}` : sql`0`) : undefined,
  );
}

/** One page of scenarios (or all), with the number of their activities. Two statements. */
export function listScenarios(actor: Actor, state: ListState, all = false): Listed<ScenarioRow> {
  authorizeSome(actor, "scenario.read");
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

/** The scenarios of a project that the actor sees, the latest first, at most 50. */
export function scenariosOf(actor: Actor, projectId: number) {
  authorizeSome(actor, "scenario.read");
  return db()
    .select({ id: scenarios.id, title: scenarios.title, status: scenarios.status })
    .from(scenarios)
    .where(and(eq(scenarios.projectId, projectId), isNull(scenarios.archivedAt), scenarioScope(actor)))
    .orderBy(desc(scenarios.fromDay))
    .limit(50)
    .all();
}

/** A scenario's own fields, for the form. Throws `not_found`. */
export function getScenario(actor: Actor, id: number) {
  authorizeSome(actor, "scenario.read");
  return found(
    db()
      .select()
      .from(scenarios)
      .where(and(eq(scenarios.id, id), scenarioScope(actor)))
      .get(),
  );
}

/** What a person may see of a scenario: staff the programme as it stands, coordinators the latest release. Throws `not_found`. */
export function readProgramme(actor: Actor, id: number): { content: ScenarioContent; number: number | null; releasedAt: string | null } {
  const scenario = getScenario(actor, id);
  const released = releasesOf(id)[0];
  if (!can(actor, "run.read")) {
    const { content, ...last } = found(released);
    return { ...last, content: isOpen(scenario.status) ? content : withSeats(content, contentOf(id)) };
  }
  const live = isOpen(scenario.status) || !released;
  return {
    content: live ? contentOf(id) : withSeats(released.content, contentOf(id)),
    number: live ? null : released.number,
    releasedAt: live ? null : released.releasedAt,
  };
}

/** A release shows the people as they are named today, and what their seats cost: nominations go on after the approval. */
function withSeats(released: ScenarioContent, live: ScenarioContent): ScenarioContent {
  const items = released.items.map((item) => {
    const now = live.items.find((one) => one.id === item.id);
    if (!now) return item;
    const { seats, reserve, declined, version, status, host, offer } = now;
    return { ...item, seats, reserve, declined, version, status, host, offer, cost: item.fixedCost + item.seatCost * seats.length };
  });
  return { ...released, items, cost: items.reduce((sum, item) => sum + item.cost, 0) };
}

/** One activity, for the form that changes it. Throws `not_found`. */
export function getActivity(actor: Actor, id: number) {
  authorize(actor, "scenario.edit");
  return found(
    db()
      .select()
      .from(activities)
      .where(and(eq(activities.id, id), activityScope(actor)))
      .get(),
  );
}

/** One seat, for the forms that name, answer or give it back. Throws `refused` and `not_found`. */
export function getSeat(actor: Actor, id: number) {
  const seat = found(db().select().from(participants).where(eq(participants.id, id)).get());
  authorize(actor, "scenario.nominate", seat);
  return seat;
}

/** What the page asks for while a calculation runs: how far it is, whether a draft is there, whether answers are being worked out. */
export function getRunProgress(actor: Actor, id: number) {
  const scenario = getScenario(actor, id);
  authorize(actor, "run.read");
  const run = latestRun(id);
  if (!run) return null;
  const isExplaining = scenario.runId !== null && (explanationOf(id, scenario.runId)?.isUnderWay ?? false);
  return { id: run.id, state: run.state, progress: run.progress, hasDraft: scenario.runId === run.id, isExplaining };
}

/** Organisations of a region, as hosts to choose from. */
export const hostOptions = (regionId: number): { id: number; name: string }[] =>
  db()
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(and(eq(organisations.regionId, regionId), isNull(organisations.archivedAt)))
    .orderBy(organisations.sortKey)
    .all();
