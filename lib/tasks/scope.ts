import type { SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** Tasks are the office's own. */
export const taskScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, viewer: all, admin: all });
