import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { db, prepared } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { sessions, users } from "#db/schema/users";
import { makeActor, type Actor } from "#lib/access/actor";
import { actsForClusters } from "#lib/access/policy";
import { inMinutes, now, warsawDay } from "#lib/clock";
import { inForce } from "#lib/records/periods";

export const idleMinutes = 60;
export const absoluteHours = 12;

/** SHA-256 in hex: what the database keeps of a session id or a link's secret. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

/** 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Inserts a session and returns its token for the cookie; the visit before becomes "your last visit". */
export function startSession(userId: number, address: string, agent: string): string {
  const token = newToken();
  const user = db().select({ lastVisitAt: users.lastVisitAt }).from(users).where(eq(users.id, userId)).get();
  db()
    .insert(sessions)
    .values({
      tokenHash: tokenHash(token),
      userId,
      seenAt: now(),
      expiresAt: inMinutes(absoluteHours * 60),
      address,
      agent: agent.slice(0, 200),
      previousVisitAt: user?.lastVisitAt ?? null,
    })
    .run();
  db().update(users).set({ lastVisitAt: now() }).where(eq(users.id, userId)).run();
  return token;
}

const live = prepared(() =>
  db()
    .select({
      sessionId: sessions.id,
      seenAt: sessions.seenAt,
      expiresAt: sessions.expiresAt,
      address: sessions.address,
      previousVisitAt: sessions.previousVisitAt,
      userId: users.id,
      personId: users.personId,
      name: users.name,
      role: users.role,
      locale: users.locale,
      clusterIds: sql<string>`(select coalesce(group_concat(${coordinatorTerms.clusterId}), '') from ${coordinatorTerms}
        where ${coordinatorTerms.personId} = ${users.personId} and ${inForce(coordinatorTerms, sql`${sql.placeholder("day")}`)})`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, sql.placeholder("hash")), isNull(sessions.endedAt), isNull(users.deactivatedAt)))
    .prepare(),
);

const touch = prepared(() =>
  db()
    .update(sessions)
    .set({ seenAt: sql`${sql.placeholder("at")}` })
    .where(eq(sessions.id, sql.placeholder("id")))
    .prepare(),
);

/** The actor behind a session token; null when it is unknown, ended, idle for 60 minutes or older than 12 hours. */
export function actorOf(token: string | undefined): Actor | null {
  if (!token) return null;
  const row = live().get({ hash: tokenHash(token), day: warsawDay() });
  if (!row || row.expiresAt < now() || row.seenAt < inMinutes(-idleMinutes)) return null;
  if (row.seenAt < inMinutes(-1)) touch().run({ at: now(), id: row.sessionId });
  const { seenAt: _seen, expiresAt: _expires, clusterIds, ...rest } = row;
  return makeActor({ ...rest, clusterIds: actsForClusters(row.role) && clusterIds ? clusterIds.split(",").map(Number) : [] });
}

/** Ends one session by its token. */
export function endSession(token: string): void {
  db()
    .update(sessions)
    .set({ endedAt: now() })
    .where(and(eq(sessions.tokenHash, tokenHash(token)), isNull(sessions.endedAt)))
    .run();
}

/** Ends every open session of a user, but for the one named: sign-out everywhere, new password, new role, deactivation. Part of the caller's transaction. */
export function endSessionsOf(userId: number, exceptId = 0): void {
  db()
    .update(sessions)
    .set({ endedAt: now() })
    .where(and(eq(sessions.userId, userId), ne(sessions.id, exceptId), isNull(sessions.endedAt)))
    .run();
}
