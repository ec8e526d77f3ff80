import { and, inArray, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import { supports, topics } from "#db/schema/topics";
import type { Supporters } from "#lib/scenarios/seats/rules";

/** The clusters behind each of the topics: who proposed it and who supports it. Two statements. */
export function supportersOf(topicIds: number[]): Supporters {
  const clustersOf = new Map(topicIds.map((id) => [id, new Set<number>()]));
  const proposed = db().select({ topicId: topics.id, clusterId: topics.clusterId }).from(topics).where(inArray(topics.id, topicIds)).all();
  const voices = db()
    .select({ topicId: supports.topicId, clusterId: supports.clusterId })
    .from(supports)
    .where(and(inArray(supports.topicId, topicIds), ne(supports.state, "withdrawn"), isNull(supports.archivedAt)))
    .all();
  for (const { topicId, clusterId } of [...proposed, ...voices]) clustersOf.get(topicId)?.add(clusterId);
  return clustersOf;
}
