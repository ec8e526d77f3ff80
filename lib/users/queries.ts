import { and, desc, eq, gt, isNull, sql, type SQL } from "drizzle-orm";
import type { ListValue } from "#db/enums";
import { db } from "#db/client";
import { people } from "#db/schema/people";
import { sessions, users } from "#db/schema/users";
import { authorize, found, type Actor } from "#lib/access/actor";
import { idleMinutes } from "#lib/access/sessions";
import { inMinutes, now } from "#lib/clock";
import { valueIs } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { personScope } from "#lib/people/scope";
import { fold, sortKey } from "#lib/text";
import { userScope } from "#lib/users/scope";

const openSessions = sql<number>`(select count(*) from sessions s where s.user_id = users.id and s.ended_at is null
  and s.expires_at > ${sql.placeholder("now")} and s.seen_at > ${sql.placeholder("idle")})`;

const columns = {
  id: users.id,
  version: users.version,
  email: users.email,
  name: users.name,
  role: users.role,
  personId: users.personId,
  person: people.fullName,
  hasPassword: sql<number>`password_hash is not null`,
  wasInvited: sql<number>`exists (select 1 from auth_links l where l.user_id = users.id and l.kind = 'invitation')`,
  deactivatedAt: users.deactivatedAt,
  lastVisitAt: users.lastVisitAt,
  updatedBy: users.updatedBy,
  sessions: openSessions,
};

const rowsOf = (actor: Actor, where: SQL | undefined) =>
  db()
    .select(columns)
    .from(users)
    .leftJoin(people, and(eq(people.id, users.personId), personScope(actor)))
    .where(and(userScope(actor), where))
    .prepare()
    .all({ now: now(), idle: inMinutes(-idleMinutes) });

type Raw = ReturnType<typeof rowsOf>[number];
export type UserRow = Raw & { state: ListValue<"userState"> };

const accounts = (actor: Actor, where: SQL | undefined): UserRow[] =>
  rowsOf(actor, where).map((row) => ({
    ...row,
    state: row.deactivatedAt ? "deactivated" : row.wasInvited && !row.hasPassword ? "invited" : "active",
  }));

const orders = {
  name: (row: UserRow) => sortKey(row.name),
  role: (row: UserRow) => row.role,
  lastVisitAt: (row: UserRow) => row.lastVisitAt ?? "",
};

/** One page of the accounts that fit. An office has at most some hundred, so they are filtered and put in Polish order here. */
export function listUsers(actor: Actor, state: ListState): Listed<UserRow> {
  authorize(actor, "user.edit");
  const { role, state: wanted } = state.filters;
  const by = orders[state.sort.replace(/^-/, "") as keyof typeof orders];
  const rows = accounts(actor, valueIs(users.role, "role", role))
    .filter((row) => !wanted || row.state === wanted)
    .filter((row) => fold(`${row.name} ${row.email} ${row.person ?? ""}`).includes(fold(state.q.trim())))
    .sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.id - b.id));
  if (state.sort.startsWith("-")) rows.reverse();
  const { limit, offset } = pageOf(state);
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

/** One account for the administrator. Throws `not_found`. */
export function getUser(actor: Actor, id: number): UserRow {
  authorize(actor, "user.edit");
  return found(accounts(actor, eq(users.id, id))[0]);
}

/** The actor's own account with its open sessions, the newest first. */
export function getOwnAccount(actor: Actor) {
  const own = found(
    db()
      .select({
        email: users.email,
        name: users.name,
        locale: users.locale,
        hasPassword: sql<number>`password_hash is not null`,
        hasCalendar: sql<number>`calendar_token_hash is not null`,
      })
      .from(users)
      .where(eq(users.id, actor.userId))
      .get(),
  );
  const open = db()
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      address: sessions.address,
      agent: sessions.agent,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, actor.userId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now()),
        gt(sessions.seenAt, inMinutes(-idleMinutes)),
      ),
    )
    .orderBy(desc(sessions.id))
    .all();
  return { ...own, sessions: open.map((one) => ({ ...one, isThis: one.id === actor.sessionId })) };
}
