import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { users } from "#db/schema/users";
import { makeActor, type Actor } from "#lib/access/actor";
import { actsForClusters } from "#lib/access/policy";
import { newToken, tokenHash } from "#lib/access/sessions";
import { inForce } from "#lib/records/periods";

/** Gives the account a new secret for its calendar and returns it; the earlier one ends. Only a hash is kept. Part of the caller's transaction. */
export function issueCalendarToken(userId: number): string {
  const token = newToken();
  db()
    .update(users)
    .set({ calendarTokenHash: tokenHash(token) })
    .where(eq(users.id, userId))
    .run();
  return token;
}

/** Ends the account's calendar address; part of the caller's transaction. */
export const endCalendarToken = (userId: number): void =>
  void db().update(users).set({ calendarTokenHash: null }).where(eq(users.id, userId)).run();

const currentClusters = (personId: number): number[] =>
  db()
    .select({ id: coordinatorTerms.clusterId })
    .from(coordinatorTerms)
    .where(and(eq(coordinatorTerms.personId, personId), inForce(coordinatorTerms)))
    .all()
    .map((term) => term.id);

/** Who reads this calendar, with the rights of today; null for an unknown or ended secret or a deactivated account. */
export function actorOfCalendar(token: string): Actor | null {
  const user = db()
    .select({ userId: users.id, personId: users.personId, name: users.name, role: users.role, locale: users.locale })
    .from(users)
    .where(and(eq(users.calendarTokenHash, tokenHash(token)), isNull(users.deactivatedAt)))
    .get();
  if (!user) return null;
  const clusterIds = actsForClusters(user.role) && user.personId !== null ? currentClusters(user.personId) : [];
  return makeActor({ ...user, clusterIds, sessionId: 0, address: "", previousVisitAt: null });
}
