import { and, eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { supports, topics } from "#db/schema/topics";
import { authorize, isOwn, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now, warsawDay } from "#lib/clock";
import { AppError, notFound, rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/notify";
import { authored, updateVersioned } from "#lib/records/versioned";
import type { ArchivedTopic, EditedTopic, MovedTopic, NewTopic, ReturnedTopic, Support, WithdrawnTopic } from "#lib/topics/input";
import {
  concernedClusters,
  indexTopic,
  isReleased,
  keepRevision,
  loadTopic,
  nextTopicNumber,
  setTopicThemes,
  topicThemeIds,
} from "#lib/topics/records";
import { canMove, daysLeftOn, gaps, isDecided, isEditable, isSupportable, replyDueOn, type TopicStatus } from "#lib/topics/rules";

type Origin = {
  channel?: "meeting" | "portal" | "email" | "phone";
  proposerId?: number | null;
  sourceEntryId?: number | null;
  provenance?: "office" | "sample";
};

function requireMove(from: TopicStatus, to: TopicStatus): void {
  if (!canMove(from, to)) throw rule("topics", "move");
}

function requireComplete(topic: { title: string; problem: string | null; themeIds: number[] }): void {
  const fields = gaps(topic);
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "topics.rules.gaps", { fields });
}

const submission = (daysLeft: number | null) => ({
  status: "submitted" as const,
  submittedOn: warsawDay(),
  replyDueOn: replyDueOn(warsawDay(), daysLeft),
  replyDaysLeft: null,
  returnNote: null,
  returnDueOn: null,
});

/** Proposes a topic for a cluster, as a draft or submitted with a number, and returns its id. A meeting's line may lack the problem; the rest must be complete. */
export function proposeTopic(actor: Actor, input: NewTopic, origin: Origin = {}): number {
  return transaction(() => {
    authorize(actor, "topic.propose", input);
    const { themeIds, intent, ...values } = input;
    const isForOwn = isOwn(actor, input);
    const channel = origin.channel ?? (isForOwn ? "portal" : "email");
    const isSubmitted = intent === "submit";
    if (isSubmitted && channel !== "meeting") requireComplete(input);
    const state = isSubmitted ? { ...submission(null), number: nextTopicNumber(), revision: 1 } : { status: "draft" as const };
    const proposerId = origin.proposerId ?? (isForOwn ? actor.personId : null);
    const row = { ...values, ...origin, ...state, channel, proposerId, recordedById: actor.userId || null, ...authored(actor) };
    const { id } = db().insert(topics).values(row).returning({ id: topics.id }).get();
    setTopicThemes(id, themeIds);
    if (isSubmitted) keepRevision(actor, id);
    audit(actor, "topic.create", "topic", id, null, { ...values, ...state, themeIds, channel });
    indexTopic(id);
    return id;
  });
}

/** Saves a topic's words; changing a submitted one makes a new revision. Returns its id. */
export function editTopic(actor: Actor, input: EditedTopic): number {
  return transaction(() => {
    const before = loadTopic(input.id);
    authorize(actor, "topic.edit", before);
    if (!isEditable(before.status)) throw rule("topics", "decided");
    const { id, version, themeIds, ...values } = input;
    if (before.status === "submitted") requireComplete({ ...values, themeIds });
    const revision = before.status === "submitted" ? before.revision + 1 : before.revision;
    updateVersioned(topics, id, version, { ...values, revision }, actor);
    const beforeThemes = topicThemeIds(id);
    setTopicThemes(id, themeIds);
    if (revision > before.revision) keepRevision(actor, id);
    audit(actor, "topic.edit", "topic", id, { ...before, themeIds: beforeThemes }, { ...loadTopic(id), themeIds: topicThemeIds(id) });
    indexTopic(id);
    return id;
  });
}

/** Submits a draft, or a returned or withdrawn topic again; gives the number and starts the reply clock. */
export function submitTopic(actor: Actor, input: MovedTopic): number {
  return transaction(() => {
    const before = loadTopic(input.id);
    authorize(actor, "topic.propose", before);
    if (!["draft", "returned", "withdrawn"].includes(before.status) || before.archivedAt) throw rule("topics", "move");
    requireComplete({ ...before, themeIds: topicThemeIds(input.id) });
    const values = {
      ...submission(before.replyDaysLeft),
      number: before.number ?? nextTopicNumber(),
      revision: before.revision + 1,
      withdrawnReason: null,
    };
    updateVersioned(topics, input.id, input.version, values, actor);
    keepRevision(actor, input.id);
    audit(actor, "topic.submit", "topic", input.id, before, loadTopic(input.id));
    indexTopic(input.id);
    return input.id;
  });
}

/** Returns a topic to its cluster with a list of gaps and a date; the reply clock pauses and the cluster is told. */
export function returnTopic(actor: Actor, input: ReturnedTopic): number {
  return transaction(() => {
    const before = loadTopic(input.id);
    authorize(actor, "topic.return");
    requireMove(before.status, "returned");
    const replyDaysLeft = daysLeftOn(warsawDay(), before.replyDueOn);
    const values = { status: "returned" as const, returnNote: input.note, returnDueOn: input.dueOn, replyDueOn: null, replyDaysLeft };
    updateVersioned(topics, input.id, input.version, values, actor);
    audit(actor, "topic.return", "topic", input.id, before, loadTopic(input.id));
    notifyClusters([before.clusterId], { kind: "topicReturned", entity: "topic", entityId: input.id });
    return input.id;
  });
}

/** Withdraws a topic with a reason; it can be submitted again. */
export function withdrawTopic(actor: Actor, input: WithdrawnTopic): number {
  return transaction(() => {
    const before = loadTopic(input.id);
    authorize(actor, "topic.withdraw", before);
    requireMove(before.status, "withdrawn");
    updateVersioned(topics, input.id, input.version, { status: "withdrawn", withdrawnReason: input.reason, replyDueOn: null }, actor);
    audit(actor, "topic.withdraw", "topic", input.id, before, loadTopic(input.id));
    notifyClusters(concernedClusters(input.id), { kind: "topicWithdrawn", entity: "topic", entityId: input.id });
    return input.id;
  });
}

/** Gives or changes a cluster's one voice for a topic; returns the topic's id. */
export function supportTopic(actor: Actor, input: Support, givenById: number | null = actor.personId): number {
  return transaction(() => {
    const topic = loadTopic(input.topicId);
    authorize(actor, "topic.support", input);
    if (!isSupportable(topic.status)) throw rule("topics", "notSupportable");
    if (topic.clusterId === input.clusterId) throw rule("topics", "ownTopic");
    const given = {
      stance: input.stance,
      givenById,
      recordedById: actor.userId || null,
      revision: topic.revision,
      state: "active" as const,
    };
    db()
      .insert(supports)
      .values({ ...input, ...given, ...authored(actor) })
      .onConflictDoUpdate({ target: [supports.topicId, supports.clusterId], set: { ...given, updatedAt: now(), updatedBy: actor.userId } })
      .run();
    audit(actor, "topic.support", "topic", input.topicId, null, input);
    return input.topicId;
  });
}

/** Takes a cluster's support back; returns the topic's id. */
export function withdrawSupport(actor: Actor, input: { topicId: number; clusterId: number }): number {
  return transaction(() => {
    authorize(actor, "topic.support", input);
    const where = and(eq(supports.topicId, input.topicId), eq(supports.clusterId, input.clusterId));
    const changed = db().update(supports).set({ state: "withdrawn", updatedAt: now(), updatedBy: actor.userId }).where(where).run().changes;
    if (changed === 0) throw notFound();
    audit(actor, "topic.withdrawSupport", "topic", input.topicId, null, input);
    return input.topicId;
  });
}

/** Moves a topic to what a published decision says; called by the decision, inside its transaction. */
export function applyTopicDecision(actor: Actor, id: number, outcome: "accepted" | "rejected" | "deferred"): void {
  const before = loadTopic(id);
  authorize(actor, "topic.decide");
  requireMove(before.status, outcome);
  updateVersioned(topics, id, before.version, { status: outcome, replyDueOn: null }, actor);
  audit(actor, "topic.decide", "topic", id, before, loadTopic(id));
  notifyClusters(concernedClusters(id), { kind: "topicDecided", entity: "topic", entityId: id, params: { outcome } });
}

/** Moves a draft into the archive, or back out of it; what was submitted stays, withdrawn at most. Returns its id. */
export function archiveTopic(actor: Actor, input: ArchivedTopic): number {
  return transaction(() => {
    const before = loadTopic(input.id);
    authorize(actor, "topic.edit", before);
    if (before.status !== "draft") throw rule("topics", "onlyDrafts");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(topics, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "topic.archive" : "topic.restore", "topic", input.id, before, loadTopic(input.id));
    indexTopic(input.id);
    return input.id;
  });
}

/** Puts a decided topic back among the submitted ones with a new reply date; called by the decision, inside its transaction. */
export function reopenDecidedTopic(actor: Actor, input: MovedTopic & { reason: string }): void {
  const before = loadTopic(input.id);
  authorize(actor, "topic.decide");
  if (!isDecided(before.status)) throw rule("topics", "move");
  if (isReleased(input.id)) throw rule("topics", "released");
  updateVersioned(topics, input.id, input.version, { status: "submitted", replyDueOn: replyDueOn(warsawDay(), null) }, actor);
  audit(actor, "topic.reopen", "topic", input.id, before, { ...loadTopic(input.id), reason: input.reason });
  notifyClusters(concernedClusters(input.id), { kind: "topicReopened", entity: "topic", entityId: input.id });
}
