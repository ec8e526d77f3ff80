import { and, desc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { decisions } from "#db/schema/decisions";
import { users } from "#db/schema/users";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { isDraft } from "#lib/decisions/rules";
import { decisionScope } from "#lib/decisions/scope";
import { countOf, orderBy, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { isVisible } from "#lib/records/visible";

const conditions = (actor: Actor, state: ListState): SQL | undefined =>
  and(
    isNull(decisions.archivedAt),
    decisionScope(actor),
    valueIs(decisions.state, "decisionState", state.filters.state),
    valueIs(decisions.subjectKind, "decisionSubject", state.filters.subject),
    wordsFit(actor, "decision", decisions.id, state),
  );

/** A draft has no number yet; its number will be the highest. */
const orders = { number: sql`coalesce(${decisions.number}, 1e9)` };

export type DecisionRow = {
  id: number;
  number: number | null;
  title: string;
  subjectKind: ListValue<"decisionSubject">;
  outcome: ListValue<"decisionOutcome">;
  reason: string | null;
  state: ListValue<"decisionState">;
  publishedAt: string | null;
  by: string | null;
  version: number;
};

/** How many decisions fit the list's filters. */
export function countDecisions(actor: Actor, state: ListState): number {
  authorize(actor, "decision.read");
  return countOf(decisions, conditions(actor, state));
}

/** One page of the decisions that fit the list's filters (or all of them), drafts first, with the total. Two statements. */
export function listDecisions(actor: Actor, state: ListState, all = false): Listed<DecisionRow> {
  authorize(actor, "decision.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: decisions.id,
      number: decisions.number,
      title: decisions.title,
      subjectKind: decisions.subjectKind,
      outcome: decisions.outcome,
      reason: decisions.reason,
      state: decisions.state,
      publishedAt: decisions.publishedAt,
      by: users.name,
      version: decisions.version,
    })
    .from(decisions)
    .leftJoin(users, eq(users.id, decisions.decidedBy))
    .where(where)
    .orderBy(orderBy(state, orders), decisions.id)
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: all ? rows.length : countOf(decisions, where) };
}

/** What was decided about a record, the latest first, as far as the actor may see it. */
export function decisionsOn(actor: Actor, kind: "topic" | "region" | "scenario", id: number) {
  authorize(actor, "decision.read");
  return db()
    .select({
      id: decisions.id,
      number: decisions.number,
      outcome: decisions.outcome,
      reason: decisions.reason,
      state: decisions.state,
      publishedAt: decisions.publishedAt,
    })
    .from(decisions)
    .where(and(eq(decisions.subjectKind, kind), eq(decisions.subjectId, id), isNull(decisions.archivedAt), decisionScope(actor)))
    .orderBy(desc(decisions.id))
    .all();
}

export type DecisionOn = ReturnType<typeof decisionsOn>[number];

/** A decision with what the actor can do now; its subject and its meeting where the actor sees them. Throws `not_found`. */
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
  const { subjectKind, subjectId, meetingId } = decision;
  const isOpen = isDraft(decision) && !decision.archivedAt;
  return {
    ...decision,
    subjectId: subjectId && subjectKind !== "general" && isVisible(actor, subjectKind, subjectId) ? subjectId : null,
    meetingId: meetingId && isVisible(actor, "meeting", meetingId) ? meetingId : null,
    override: can(actor, "office.read") ? decision.override : null,
    by,
    can: {
      edit: can(actor, "decision.draft") && isOpen,
      archive: can(actor, "decision.draft") && isDraft(decision),
      publish: can(actor, "decision.publish") && isOpen,
      history: can(actor, "history.read"),
    },
  };
}

export type DecisionPage = ReturnType<typeof getDecision>;
