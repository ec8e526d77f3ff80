import { and, count, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { db } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { users } from "#db/schema/users";
import { authorize, isStaff, type Actor } from "#lib/access/actor";
import { pageOf, type ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";

/** One page of the decisions the actor may see (or all), drafts first; drafts are staff's. */
export function listDecisions(actor: Actor, state: ListState, all = false) {
  authorize(actor, "decision.read");
  const { state: stage, subject } = state.filters;
  const matching = state.q ? matchingIds("decision", state.q) : null;
  const where = and(
    isNull(decisions.archivedAt),
    isStaff(actor) ? undefined : ne(decisions.state, "draft"),
    stage ? eq(decisions.state, stage as never) : undefined,
    subject ? eq(decisions.subjectKind, subject as never) : undefined,
    state.q ? (matching ? sql`decisions.id in ${matching}` : sql`0`) : undefined,
  );
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: decisions.id,
      number: decisions.number,
      title: decisions.title,
      subjectKind: decisions.subjectKind,
      subjectId: decisions.subjectId,
      outcome: decisions.outcome,
      reason: decisions.reason,
      state: decisions.state,
      publishedAt: decisions.publishedAt,
      meetingId: decisions.meetingId,
      by: users.name,
    })
    .from(decisions)
    .leftJoin(users, eq(users.id, decisions.decidedBy))
    .where(where)
    .orderBy(
      state.sort.startsWith("-") ? sql`decisions.number is not null` : sql`decisions.number is null`,
      state.sort.startsWith("-") ? desc(decisions.number) : decisions.number,
      decisions.id,
    )
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(decisions).where(where).get()?.n ?? 0);
  return { rows, total };
}

export type DecisionRow = ReturnType<typeof listDecisions>["rows"][number];
