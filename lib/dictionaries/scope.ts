import type { SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** Entries of dictionaries stand in forms and lists of everybody. */
export const entryScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, coordinator: all, viewer: all, admin: all });
