import { and, eq, inArray, max, ne } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { activities, activityTopics, scenarios } from "#db/schema/scenarios";
import { supports, topicRevisions, topics, topicThemes } from "#db/schema/topics";
import { found, type Actor } from "#lib/access/actor";
import { indexDocument, unindexDocument } from "#lib/search/search";
import { topicNumber } from "#lib/topics/number";

/** The topic's row; throws `not_found`. */
export const loadTopic = (id: number) => found(db().select().from(topics).where(eq(topics.id, id)).get());

export const topicThemeIds = (id: number): number[] =>
  db()
    .select({ id: topicThemes.themeId })
    .from(topicThemes)
    .where(eq(topicThemes.topicId, id))
    .all()
    .map((row) => row.id)
    .sort((a, b) => a - b);

/** Sets a topic's themes to exactly these; part of the caller's transaction. */
export function setTopicThemes(topicId: number, themeIds: number[]): void {
  db().delete(topicThemes).where(eq(topicThemes.topicId, topicId)).run();
  if (themeIds.length > 0)
    db()
      .insert(topicThemes)
      .values(themeIds.map((themeId) => ({ topicId, themeId })))
      .run();
}

/** The number after the highest one ever given. */
export const nextTopicNumber = (): number =>
  (db()
    .select({ n: max(topics.number) })
    .from(topics)
    .get()?.n ?? 0) + 1;

/** Keeps the text of a submitted version; part of the caller's transaction. */
export function keepRevision(actor: Actor, id: number): void {
  const { revision: number, title, problem, pilotAction, expectedResult, learningQuestion } = loadTopic(id);
  const content = { title, problem, pilotAction, expectedResult, learningQuestion, themeIds: topicThemeIds(id) };
  db().insert(topicRevisions).values({ topicId: id, number, content, createdBy: actor.userId }).run();
}

/** True when a topic stands in a scenario that was released and not called off. */
export const isReleased = (id: number): boolean =>
  db()
    .select({ id: scenarios.id })
    .from(activityTopics)
    .innerJoin(activities, eq(activities.id, activityTopics.activityId))
    .innerJoin(scenarios, eq(scenarios.id, activities.scenarioId))
    .where(and(eq(activityTopics.topicId, id), inArray(scenarios.status, ["approved", "in_delivery", "closed"])))
    .get() !== undefined;

/** Clusters that proposed or support a topic: whom its fate concerns. */
export const concernedClusters = (id: number): number[] => {
  const backing = db()
    .select({ id: supports.clusterId })
    .from(supports)
    .where(and(eq(supports.topicId, id), ne(supports.state, "withdrawn")))
    .all();
  return [...new Set([loadTopic(id).clusterId, ...backing.map((row) => row.id)])];
};

/** Renews the topic's place in the search; a draft is found by its own cluster and nobody else. Part of the caller's transaction. */
export function indexTopic(id: number): void {
  const topic = loadTopic(id);
  if (topic.archivedAt) return unindexDocument("topic", id);
  const cluster = db().select({ name: clusters.name }).from(clusters).where(eq(clusters.id, topic.clusterId)).get();
  indexDocument({
    entity: "topic",
    entityId: id,
    title: [topicNumber(topic.number), topic.title].filter(Boolean).join(" "),
    subtitle: cluster?.name ?? "",
    text: [topic.problem, topic.pilotAction, topic.learningQuestion],
  });
}
