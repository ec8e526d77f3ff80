import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import { db } from "#db/client";
import { projects } from "#db/schema/projects";
import { activities, scenarios } from "#db/schema/scenarios";
import { authorizeSome, found, type Actor } from "#lib/access/actor";
import { countIn, countOf, inArchive, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import type { ScenarioRow } from "#lib/scenarios/columns";
import { shownFields, shownTitle, shownTo } from "#lib/scenarios/releases/shown";
import { calledOffStates } from "#lib/scenarios/rules";
import { scenarioScope } from "#lib/scenarios/scope";

const conditions = (actor: Actor, state: ListState) =>
  and(
    scenarioScope(actor),
    inArchive(scenarios.archivedAt, state),
    valueIs(scenarios.status, "scenarioStatus", state.filters.status),
    refersTo(scenarios.projectId, state.filters.project),
    wordsFit(actor, "scenario", scenarios.id, state),
  );

/** How many scenarios fit the list's filters. */
export function countScenarios(actor: Actor, state: ListState): number {
  authorizeSome(actor, "scenario.read");
  return countOf(scenarios, conditions(actor, state));
}

/** One page of scenarios (or all), with the number of their activities. Two statements. */
export function listScenarios(actor: Actor, state: ListState, all = false): Listed<ScenarioRow> {
  authorizeSome(actor, "scenario.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const shown = shownFields(
    actor,
    countIn(
      activities,
      and(eq(activities.scenarioId, scenarios.id), isNull(activities.archivedAt), notInArray(activities.status, [...calledOffStates])),
    ),
  );
  const rows = db()
    .select({
      id: scenarios.id,
      ...shown,
      status: scenarios.status,
      isSample: sql<boolean>`${scenarios.provenance} = 'sample'`.mapWith(Boolean),
    })
    .from(scenarios)
    .leftJoin(projects, eq(projects.id, scenarios.projectId))
    .where(where)
    .orderBy(orderBy(state, { title: shown.title, period: shown.fromDay }), scenarios.id)
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: all ? rows.length : countOf(scenarios, where) };
}

/** The scenarios of a project that the actor sees, the latest first, at most 50. */
export function scenariosOf(actor: Actor, projectId: number) {
  authorizeSome(actor, "scenario.read");
  return db()
    .select({ id: scenarios.id, title: shownTitle(actor), status: scenarios.status })
    .from(scenarios)
    .where(and(eq(scenarios.projectId, projectId), isNull(scenarios.archivedAt), scenarioScope(actor)))
    .orderBy(desc(scenarios.fromDay))
    .limit(50)
    .all();
}

/** A scenario's own fields, as the person reads them. Throws `not_found`. */
export function getScenario(actor: Actor, id: number) {
  authorizeSome(actor, "scenario.read");
  const scenario = found(
    db()
      .select()
      .from(scenarios)
      .where(and(eq(scenarios.id, id), scenarioScope(actor)))
      .get(),
  );
  return shownTo(actor, scenario);
}
