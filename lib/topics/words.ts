import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { topics } from "#db/schema/topics";
import { found } from "#lib/access/actor";
import type { SearchDocument } from "#lib/search/search";
import { lastSubmitted } from "#lib/topics/revisions/revisions";
import { topicNumber } from "#lib/topics/rules";

/** What finds a topic: the words last submitted, of a draft its own; an archived one is not found. Part of the caller's transaction. */
export function topicWords(id: number): SearchDocument | null {
  const { topic, cluster } = found(
    db()
      .select({ topic: topics, cluster: clusters.name })
      .from(topics)
      .innerJoin(clusters, eq(clusters.id, topics.clusterId))
      .where(eq(topics.id, id))
      .get(),
  );
  if (topic.archivedAt) return null;
  const { title, problem, pilotAction, learningQuestion } = lastSubmitted(id) ?? topic;
  return {
    entity: "topic",
    entityId: id,
    title: [topicNumber(topic.number), title].filter(Boolean).join(" "),
    subtitle: cluster,
    text: [problem, pilotAction, learningQuestion],
  };
}
