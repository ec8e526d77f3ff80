import { gt, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { activities, scenarios } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** The office sees every scenario, a coordinator those that were released. */
export const scenarioScope = (actor: Actor): SQL =>
  byRole(actor, { officer: all, manager: all, coordinator: gt(scenarios.release, 0), viewer: all, admin: all });

/** Activities of the scenarios that the person sees. */
export const activityScope = (actor: Actor): SQL =>
  sql`${activities.scenarioId} in ${db().select({ id: scenarios.id }).from(scenarios).where(scenarioScope(actor))}`;
