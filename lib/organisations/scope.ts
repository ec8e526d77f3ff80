import type { SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** The register of organisations is the office's; coordinators do not browse it. */
export const organisationScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, viewer: all, admin: all });
