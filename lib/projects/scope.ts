import type { SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** The office keeps its projects; coordinators see them on papers only. */
export const projectScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, viewer: all, admin: all });
