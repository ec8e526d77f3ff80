import { eq, inArray, type SQL } from "drizzle-orm";
import { users } from "#db/schema/users";
import type { Actor } from "#lib/access/actor";
import { all, byRole } from "#lib/access/scope";

/** The administrator sees every account, the office those of its own staff, everybody their own. */
export function userScope(actor: Actor): SQL {
  const staff = inArray(users.role, ["officer", "manager"]);
  const own = eq(users.id, actor.userId);
  return byRole(actor, { officer: staff, manager: staff, coordinator: own, viewer: own, admin: all });
}

/** Records are looked after by the office's own staff. */
export const chosenUser = (): SQL => inArray(users.role, ["officer", "manager"]);
