import { and, gt, inArray, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { activities, participants, scenarioReleases, scenarios } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { all, byRole, none } from "#lib/access/scope";

/** The office sees every scenario, a coordinator those that were released. */
export const scenarioScope = (actor: Actor): SQL =>
  byRole(actor, { officer: all, manager: all, coordinator: gt(scenarios.release, 0), viewer: all, admin: all });

/** Scenarios that were released and are changed again: what stands in them may be ahead of the release. */
export const isReopened: SQL = and(gt(scenarios.release, 0), inArray(scenarios.status, ["draft", "consultation"])) ?? none;

const visibleScenarios = (actor: Actor) => db().select({ id: scenarios.id }).from(scenarios).where(scenarioScope(actor));

/** Activities of the scenarios that the person sees. */
export const activityScope = (actor: Actor): SQL => sql`${activities.scenarioId} in ${visibleScenarios(actor)}`;

/** Seats, reserve and who declined, of the activities that the person sees. */
export const seatScope = (actor: Actor): SQL =>
  sql`${participants.activityId} in ${db().select({ id: activities.id }).from(activities).where(activityScope(actor))}`;

/** Releases of the scenarios that the person sees. */
export const releaseScope = (actor: Actor): SQL => sql`${scenarioReleases.scenarioId} in ${visibleScenarios(actor)}`;

/** Calculations, with what they were asked and what they say, are the office's. */
export const runScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, viewer: all, admin: all });
