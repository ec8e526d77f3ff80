import { transaction } from "#db/client";
import { topics } from "#db/schema/topics";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import { rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/commands";
import { updateVersioned } from "#lib/records/versioned";
import type { MovedTopic, ReturnedTopic } from "#lib/topics/input";
import { loadTopic } from "#lib/topics/queries";
import { daysLeftOn, isDecided, replyDueOn, requireMove } from "#lib/topics/rules";
import { concernedClusters } from "#lib/topics/supports/commands";

/** Returns a topic to its cluster with a list of gaps and a date; the reply clock pauses and the cluster is told. */
export function returnTopic(actor: Actor, { id, version, note, dueOn }: ReturnedTopic): number {
  return transaction(() => {
    const before = loadTopic(actor, id);
    authorize(actor, "topic.return");
    requireMove(before.status, "returned");
    const clock = { replyDueOn: null, replyDaysLeft: daysLeftOn(warsawDay(), before.replyDueOn) };
    updateVersioned(topics, id, version, { status: "returned", returnNote: note, returnDueOn: dueOn, ...clock }, actor);
    audit(actor, "topic.return", "topic", id, before, loadTopic(actor, id));
    notifyClusters([before.clusterId], { kind: "topicReturned", entity: "topic", entityId: id });
    return id;
  });
}

/** Moves a topic, as it was read, to what a published decision says; part of the caller's transaction. */
export function applyTopicDecision(actor: Actor, id: number, version: number, outcome: "accepted" | "rejected" | "deferred"): void {
  const before = loadTopic(actor, id);
  authorize(actor, "topic.decide");
  requireMove(before.status, outcome);
  updateVersioned(topics, id, version, { status: outcome, replyDueOn: null }, actor);
  audit(actor, "topic.decide", "topic", id, before, loadTopic(actor, id));
  notifyClusters(concernedClusters(before), { kind: "topicDecided", entity: "topic", entityId: id, params: { outcome } });
}

/** Puts a decided topic back among the submitted ones with a new reply date; part of the caller's transaction. */
export function reopenDecidedTopic(actor: Actor, { id, version, reason }: MovedTopic & { reason: string }): void {
  const before = loadTopic(actor, id);
  authorize(actor, "topic.decide");
  if (!isDecided(before.status)) throw rule("topics", "move");
  updateVersioned(topics, id, version, { status: "submitted", replyDueOn: replyDueOn(warsawDay(), null) }, actor);
  audit(actor, "topic.reopen", "topic", id, before, { ...loadTopic(actor, id), reason });
  notifyClusters(concernedClusters(before), { kind: "topicReopened", entity: "topic", entityId: id });
}
