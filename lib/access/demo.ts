import { and, eq, isNull } from "drizzle-orm";
import type { Role } from "#db/enums";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import { found } from "#lib/access/actor";
import { notFound } from "#lib/errors";
import { office } from "#lib/office";

/** The id of the demonstration office's first account of a role; throws `not_found` in a real office. */
export function demoAccount(role: string): number {
  if (office().kind !== "demo") throw notFound();
  return found(
    db()
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.role, role as Role), isNull(users.deactivatedAt)))
      .orderBy(users.id)
      .get(),
  ).id;
}
