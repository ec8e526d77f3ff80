import { and, eq, isNull } from "drizzle-orm";
import type { Role } from "#db/enums";
import { db } from "#db/client";
import { users } from "#db/schema/users";
import { found, makeActor, type Actor } from "#lib/access/actor";
import { coordinatorTerms } from "#db/schema/clusters";
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

/** The actor of an account by the login before its @, with every term of office it holds: for the seeds and the tests' cast. */
export function castActor(login: string): Actor {
  const user = found(
    db()
      .select()
      .from(users)
      .where(eq(users.email, `${login}@demo.grono`))
      .get(),
  );
  const terms = db()
    .select({ clusterId: coordinatorTerms.clusterId })
    .from(coordinatorTerms)
    .where(eq(coordinatorTerms.personId, user.personId ?? 0))
    .all();
  const { id: userId, personId, name, role, locale } = user;
  const clusterIds = terms.map((term) => term.clusterId);
  return makeActor({ userId, personId, name, role, locale, sessionId: 0, address: "", previousVisitAt: null, clusterIds });
}
