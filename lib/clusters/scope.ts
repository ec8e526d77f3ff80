import type { SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** Clusters are known to everybody who signs in. */
export const clusterScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, coordinator: all, viewer: all, admin: all });
