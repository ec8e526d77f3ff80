import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { users } from "#db/schema/users";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { decisionScope } from "#lib/decisions/scope";
import { pageOf, type ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";

/** One page of the decisions the actor may see (or all), drafts first; drafts are staff's. */
export function listDecisions(actor: Actor, state: ListState, all = false) {
  authorize(actor, "decision.read");
  const { state: stage, subject } = state.filters;
  const matching = state.q ? matchingIds("decision", state.q) : null;
  const where = and(
    isNull(decisions.archivedAt),
    decisionScope(actor),
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

/** A decision with what the actor can do now; drafts are staff's. Throws `not_found`. */
export function getDecision(actor: Actor, id: number) {
  authorize(actor, "decision.read");
  const { decision, by } = found(
    db()
      .select({ decision: decisions, by: users.name })
      .from(decisions)
      .leftJoin(users, eq(users.id, decisions.decidedBy))
      .where(and(eq(decisions.id, id), decisionScope(actor)))
      .get(),
  );
  const isDraft = decision.state === "draft";
  return {
    ...decision,
    override: can(actor, "office.read") ? decision.override : null,
    by,
    can: {
      edit: can(actor, "decision.draft") && isDraft && !decision.archivedAt,
      archive: can(actor, "decision.draft") && isDraft,
      publish: can(actor, "decision.publish") && isDraft && !decision.archivedAt,
      history: can(actor, "history.read"),
    },
  };
}

export type DecisionPage = ReturnType<typeof getDecision>;

export type DecisionRow = ReturnType<typeof listDecisions>["rows"][number];
