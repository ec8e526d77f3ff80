import { inArray, sql, type AnyColumn, type SQL } from "drizzle-orm";
import type { Role } from "#db/enums";
import type { Actor } from "#lib/access/actor";

/** Every row. */
export const all: SQL = sql`1`;
/** No row. */
export const none: SQL = sql`0`;

/** The rows a role sees, as a condition; a role that is not named sees none. */
export const byRole = (actor: Actor, rows: Partial<Record<Role, SQL>>): SQL => rows[actor.role] ?? none;

/** Rows that belong to one of the clusters the person coordinates today. */
export const ofOwnClusters = (actor: Actor, clusterId: AnyColumn): SQL =>
  actor.clusterIds.length > 0 ? inArray(clusterId, [...actor.clusterIds]) : none;
