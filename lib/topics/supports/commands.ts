import { and, eq, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { supports } from "#db/schema/topics";
import { authorize, isOwn, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { notFound, rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/commands";
import { authored, updateWhere } from "#lib/records/versioned";
import type { Support, WithdrawnSupport } from "#lib/topics/input";
import { loadTopic } from "#lib/topics/queries";
import { isSupportable } from "#lib/topics/rules";

const voice = ({ topicId, clusterId }: WithdrawnSupport) => and(eq(supports.topicId, topicId), eq(supports.clusterId, clusterId));

/** Gives or changes a cluster's one voice for a topic; whoever records it for another cluster gives no voice of their own. Returns the topic's id. */
export function supportTopic(actor: Actor, input: Support, givenById: number | null = isOwn(actor, input) ? actor.personId : null): number {
  return transaction(() => {
    const topic = loadTopic(actor, input.topicId);
    authorize(actor, "topic.support", input);
    if (!isSupportable(topic.status)) throw rule("topics", "notSupportable");
    if (topic.clusterId === input.clusterId) throw rule("topics", "ownTopic");
    const { stance } = input;
    const given = { stance, givenById, recordedById: actor.userId || null, revision: topic.revision, state: "active" as const };
    if (updateWhere(supports, voice(input), given, actor) === 0)
      db()
        .insert(supports)
        .values({ ...input, ...given, ...authored(actor) })
        .run();
    audit(actor, "topic.support", "topic", input.topicId, null, input);
    return input.topicId;
  });
}

/** Takes a cluster's support back; returns the topic's id. */
export function withdrawSupport(actor: Actor, input: WithdrawnSupport): number {
  return transaction(() => {
    authorize(actor, "topic.support", input);
    if (updateWhere(supports, voice(input), { state: "withdrawn" }, actor) === 0) throw notFound();
    audit(actor, "topic.withdrawSupport", "topic", input.topicId, null, input);
    return input.topicId;
  });
}

/** Tells whom new words concern: who supported the old ones, and the cluster whose topic somebody else changed; part of the caller's transaction. */
export function tellOfNewWords(actor: Actor, topic: { id: number; clusterId: number }): void {
  const concerned = concernedClusters(topic).filter((id) => id !== topic.clusterId || !isOwn(actor, topic));
  notifyClusters(concerned, { kind: "topicEdited", entity: "topic", entityId: topic.id });
}

/** Clusters that proposed or support a topic: whom its fate concerns; part of the caller's transaction. */
export function concernedClusters(topic: { id: number; clusterId: number }): number[] {
  const backing = db()
    .select({ id: supports.clusterId })
    .from(supports)
    .where(and(eq(supports.topicId, topic.id), ne(supports.state, "withdrawn")))
    .all();
  return [...new Set([topic.clusterId, ...backing.map((row) => row.id)])];
}
