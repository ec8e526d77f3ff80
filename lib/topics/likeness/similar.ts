import { and, desc, isNotNull, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { topics } from "#db/schema/topics";
import { authorizeSome, type Actor } from "#lib/access/actor";
import { stem } from "#lib/search/words";
import { shownTitle } from "#lib/topics/revisions/shown";
import { topicScope } from "#lib/topics/scope";

/** Submitted topics whose words are like the given title, best first: what the capture line offers at once. */
export function similarTopics(actor: Actor, title: string, limit = 3) {
  authorizeSome(actor, "topic.propose");
  const asked = new Set(wordsOf(title));
  if (asked.size < 2) return [];
  return db()
    .select({ id: topics.id, number: topics.number, title: shownTitle(actor) })
    .from(topics)
    .where(and(isNull(topics.archivedAt), isNotNull(topics.number), topicScope(actor)))
    .orderBy(desc(topics.id))
    .limit(3000)
    .all()
    .map((topic) => ({ ...topic, likeness: likeness(asked, new Set(wordsOf(topic.title))) }))
    .filter((topic) => topic.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || a.id - b.id)
    .slice(0, limit);
}

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stem);

/** Share of common stems, 0 to 1 (Dice's coefficient). */
const likeness = (a: Set<string>, b: Set<string>): number => (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size || 1);
