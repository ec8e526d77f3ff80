import { ne, type SQL } from "drizzle-orm";
import { decisions } from "#db/schema/decisions";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** Drafts are seen by those who draft and publish; everybody else sees what was published. */
export function decisionScope(actor: Actor): SQL {
  const published = ne(decisions.state, "draft");
  return byRole(actor, { officer: all, manager: all, coordinator: published, viewer: published, admin: published });
}
