import { and, eq, inArray, isNull, max } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { decisions } from "#db/schema/decisions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import type { ArchivedDecision, EditedDecision } from "#lib/decisions/input";
import { badField, rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import { applyRegionDecision } from "#lib/regions/commands";
import type { RegionDecision } from "#lib/regions/input";
import { loadRegion } from "#lib/regions/records";
import { reviewsOf } from "#lib/regions/reviews";
import { counted, reviewsNeeded } from "#lib/regions/rules";
import { indexDocument, unindexDocument } from "#lib/search/search";
import type { ReopenedTopic, TopicDecision } from "#lib/topics/input";
import { applyTopicDecision, reopenDecidedTopic } from "#lib/topics/commands";
import { loadTopic } from "#lib/topics/records";
import { topicNumber } from "#lib/topics/number";

/** The number after the highest one ever given to a published decision. */
export const nextDecisionNumber = (): number =>
  (db()
    .select({ n: max(decisions.number) })
    .from(decisions)
    .get()?.n ?? 0) + 1;

const load = (id: number) => found(db().select().from(decisions).where(eq(decisions.id, id)).get());

type Drafted = { title: string; meetingId: number | null; reason?: string | null; outcome?: EditedDecision["outcome"] };

/** Drafts a general decision, as said at a meeting or written by hand, and returns its id. */
export function draftDecision(actor: Actor, input: Drafted): number {
  return transaction(() => {
    authorize(actor, "decision.draft");
    const { id } = db()
      .insert(decisions)
      .values({ outcome: "resolved", ...input, subjectKind: "general", ...authored(actor) })
      .returning({ id: decisions.id })
      .get();
    audit(actor, "decision.create", "decision", id, null, input);
    indexDocument({ entity: "decision", entityId: id, title: input.title });
    return id;
  });
}

function loadDraft(actor: Actor, id: number) {
  const before = load(id);
  authorize(actor, "decision.draft");
  if (before.state !== "draft") throw rule("decisions", "published");
  return before;
}

/** Saves a draft's words and outcome; a published decision is never changed. Returns its id. */
export function editDecision(actor: Actor, input: EditedDecision): number {
  return transaction(() => {
    const before = loadDraft(actor, input.id);
    const { id, version, ...values } = input;
    updateVersioned(decisions, id, version, values, actor);
    audit(actor, "decision.edit", "decision", id, before, load(id));
    indexDocument({ entity: "decision", entityId: id, title: input.title, text: [input.reason] });
    return id;
  });
}

/** Moves a draft into the archive, or back out of it. Returns its id. */
export function archiveDecision(actor: Actor, input: ArchivedDecision): number {
  return transaction(() => {
    const before = loadDraft(actor, input.id);
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(decisions, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "decision.archive" : "decision.restore", "decision", input.id, before, load(input.id));
    if (archivedAt) unindexDocument("decision", input.id);
    else indexDocument({ entity: "decision", entityId: input.id, title: before.title, text: [before.reason] });
    return input.id;
  });
}

/** Opens a decided topic again with a reason: it waits for an answer as before, and the decision is superseded. Returns the topic's id. */
export function reopenTopic(actor: Actor, input: ReopenedTopic): number {
  return transaction(() => {
    authorize(actor, "topic.decide");
    reopenDecidedTopic(actor, input);
    const standing = and(eq(decisions.subjectKind, "topic"), eq(decisions.subjectId, input.id), eq(decisions.state, "published"));
    for (const before of db().select().from(decisions).where(standing).all()) {
      updateVersioned(decisions, before.id, before.version, { state: "superseded" }, actor);
      audit(actor, "decision.supersede", "decision", before.id, before, { ...load(before.id), becauseOf: input.reason });
    }
    return input.id;
  });
}

/** Decides on a topic: publishes a numbered decision with its reason, supersedes the one before, and moves the topic. Returns the topic's id. */
export function decideTopic(actor: Actor, input: TopicDecision): number {
  return transaction(() => {
    const topic = loadTopic(input.id);
    authorize(actor, "topic.decide");
    applyTopicDecision(actor, input.id, input.outcome);
    const title = `${topicNumber(topic.number)} ${topic.title}`;
    const row = {
      subjectKind: "topic" as const,
      subjectId: input.id,
      title,
      outcome: input.outcome,
      reason: input.reason,
      validUntil: input.validUntil,
    };
    publish(actor, row);
    return input.id;
  });
}

/** Decides on a region in review: approving needs two counted reviews of this round, or a written override, and a day until which it holds. Returns the region's id. */
export function decideRegion(actor: Actor, input: RegionDecision): number {
  return transaction(() => {
    const region = loadRegion(input.id);
    authorize(actor, "region.decide");
    if (input.outcome === "approved") {
      if (!input.validUntil) throw badField("validUntil", "field.required");
      if (counted(reviewsOf(input.id, region.round)).length < reviewsNeeded && !input.override)
        throw badField("override", "regions.rules.fewReviews");
    }
    applyRegionDecision(actor, input.id, input.outcome, input.validUntil);
    const { outcome, reason, validUntil, override } = input;
    publish(actor, { subjectKind: "region", subjectId: input.id, title: region.namePl, outcome, reason, validUntil, override });
    return input.id;
  });
}

type Published = Pick<
  typeof decisions.$inferInsert,
  "subjectKind" | "subjectId" | "title" | "outcome" | "reason" | "validUntil" | "override"
>;

/** Inserts a published decision with the next number and supersedes the subject's earlier ones; part of the caller's transaction. Returns its id. */
export function publish(actor: Actor, row: Published): number {
  const state = { state: "published" as const, number: nextDecisionNumber(), decidedBy: actor.userId, publishedAt: now() };
  const { id } = db()
    .insert(decisions)
    .values({ ...row, ...state, ...authored(actor) })
    .returning({ id: decisions.id })
    .get();
  const earlier = and(
    eq(decisions.subjectKind, row.subjectKind),
    eq(decisions.subjectId, row.subjectId ?? 0),
    eq(decisions.state, "published"),
  );
  for (const { id: old } of db().select({ id: decisions.id }).from(decisions).where(earlier).all()) {
    if (old !== id) db().update(decisions).set({ state: "superseded", supersededById: id }).where(eq(decisions.id, old)).run();
  }
  audit(actor, "decision.publish", "decision", id, null, { ...row, ...state });
  indexDocument({ entity: "decision", entityId: id, title: row.title, text: [row.reason] });
  return id;
}

/** Publishes several drafted decisions at once; returns how many. */
export function publishDecisions(actor: Actor, input: { decisionIds: number[] }): number {
  return transaction(() => {
    authorize(actor, "decision.publish");
    if (input.decisionIds.length === 0) throw rule("decisions", "none");
    const drafts = db()
      .select()
      .from(decisions)
      .where(and(inArray(decisions.id, input.decisionIds), eq(decisions.state, "draft"), isNull(decisions.archivedAt)))
      .orderBy(decisions.id)
      .all();
    for (const draft of drafts) {
      const values = { state: "published" as const, number: nextDecisionNumber(), decidedBy: actor.userId, publishedAt: now() };
      db().update(decisions).set(values).where(eq(decisions.id, draft.id)).run();
      audit(actor, "decision.publish", "decision", draft.id, draft, { ...draft, ...values });
      indexDocument({ entity: "decision", entityId: draft.id, title: draft.title, text: [draft.reason] });
    }
    return drafts.length;
  });
}
