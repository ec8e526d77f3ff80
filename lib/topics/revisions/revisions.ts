import { desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import type { Revision } from "#db/schema/snapshots/revision";
import { topicRevisions, topics, topicThemes } from "#db/schema/topics";
import { found, type Actor } from "#lib/access/actor";

/** Ids of a topic's themes, ascending; part of the caller's transaction. */
export const topicThemeIds = (id: number): number[] =>
  db()
    .select({ id: topicThemes.themeId })
    .from(topicThemes)
    .where(eq(topicThemes.topicId, id))
    .orderBy(topicThemes.themeId)
    .all()
    .map((row) => row.id);

/** Gives a topic these themes and no others; part of the caller's transaction. */
export function setTopicThemes(topicId: number, themeIds: number[]): void {
  db().delete(topicThemes).where(eq(topicThemes.topicId, topicId)).run();
  if (themeIds.length === 0) return;
  const rows = themeIds.map((themeId) => ({ topicId, themeId }));
  db().insert(topicThemes).values(rows).run();
}

/** Keeps the words of a submitted version; part of the caller's transaction. */
export function keepRevision(actor: Actor, id: number): void {
  const row = found(db().select().from(topics).where(eq(topics.id, id)).get());
  const { revision: number, title, problem, pilotAction, expectedResult, learningQuestion } = row;
  const content = { title, problem, pilotAction, expectedResult, learningQuestion, themeIds: topicThemeIds(id) };
  db().insert(topicRevisions).values({ topicId: id, number, content, createdBy: actor.userId }).run();
}

/** The words of a topic as they were last submitted; undefined for a draft. Part of the caller's transaction. */
export const lastSubmitted = (id: number): Revision | undefined =>
  db().select().from(topicRevisions).where(eq(topicRevisions.topicId, id)).orderBy(desc(topicRevisions.number)).limit(1).get()?.content;
