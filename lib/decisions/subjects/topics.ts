import { transaction } from "#db/client";
import { authorize, type Actor } from "#lib/access/actor";
import { publish, supersede } from "#lib/decisions/commands";
import type { ReopenedTopic, TopicDecision } from "#lib/decisions/input";
import { rule } from "#lib/errors";
import { isInApproved } from "#lib/scenarios/programme/serving";
import { applyTopicDecision, reopenDecidedTopic } from "#lib/topics/answers/commands";
import { loadTopic } from "#lib/topics/queries";
import { topicNumber } from "#lib/topics/rules";

/** Decides on a topic: publishes a numbered decision with its reason, supersedes the one before, and moves the topic; throws `conflict` when its words are not those that were read. Returns the topic's id. */
export function decideTopic(actor: Actor, { id, version, outcome, reason, validUntil }: TopicDecision): number {
  return transaction(() => {
    const topic = loadTopic(actor, id);
    authorize(actor, "topic.decide");
    applyTopicDecision(actor, id, version, outcome);
    const title = `${topicNumber(topic.number)} ${topic.title}`;
    publish(actor, { subjectKind: "topic", subjectId: id, title, outcome, reason, validUntil });
    return id;
  });
}

/** Opens a decided topic again with a reason: it waits for an answer as before, and the decision is superseded. Returns the topic's id. */
export function reopenTopic(actor: Actor, input: ReopenedTopic): number {
  return transaction(() => {
    authorize(actor, "topic.decide");
    if (isInApproved(input.id)) throw rule("topics", "released");
    reopenDecidedTopic(actor, input);
    supersede(actor, { subjectKind: "topic", subjectId: input.id }, { becauseOf: input.reason });
    return input.id;
  });
}
