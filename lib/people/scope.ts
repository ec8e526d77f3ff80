import type { SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** The register of people is the office's; what of a person a role reads is the query's. */
export const personScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, viewer: all, admin: all });
