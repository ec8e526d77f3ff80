import { sql, type SQL } from "drizzle-orm";
import { topics } from "#db/schema/topics";
import type { Actor } from "#lib/access/actor";
import { all } from "#lib/access/scope";
import { lastSubmitted, topicThemeIds } from "#lib/topics/revisions/revisions";
import { wordsScope } from "#lib/topics/scope";

type Topic = typeof topics.$inferSelect;

/** What was last submitted of the topic that a statement reads; null of a draft. */
const submitted = sql`(select r.content from topic_revisions r where r.topic_id = topics.id and r.number = topics.revision)`;

/** One of two expressions: the topic as it stands, or as it was last submitted, whichever the person reads. */
const either = <T>(actor: Actor, now: SQL<T>, then: SQL<T>): SQL<T> => {
  const live = wordsScope(actor);
  return live === all ? now : sql<T>`case when ${live} then ${now} else ${then} end`;
};

/** A topic's title as the person reads it. */
export const shownTitle = (actor: Actor): SQL<string> =>
  either(actor, sql<string>`topics.title`, sql<string>`coalesce(json_extract(${submitted}, '$.title'), topics.title)`);

/** The names of a topic's themes as the person reads them; null for none. */
export function shownThemes(actor: Actor): SQL<string | null> {
  const names = actor.locale === "pl" ? sql`group_concat(t.name_pl, ', ')` : sql`group_concat(t.name_en, ', ')`;
  return either<string | null>(
    actor,
    sql`(select ${names} from topic_themes tt join themes t on t.id = tt.theme_id where tt.topic_id = topics.id)`,
    sql`(select ${names} from json_each(${submitted}, '$.themeIds') j join themes t on t.id = j.value)`,
  );
}

/** Topics that the person reads as being of a theme. */
export const ofTheme = (actor: Actor, themeId: number): SQL =>
  either(
    actor,
    sql`topics.id in (select topic_id from topic_themes where theme_id = ${themeId})`,
    sql`${themeId} in (select value from json_each(${submitted}, '$.themeIds'))`,
  );

/** A topic's row with its themes, in the words that the person reads; of a topic under repair others read no gaps either. */
export function shownTo(topic: Topic, isLive: boolean): Topic & { themeIds: number[] } {
  const now = { ...topic, themeIds: topicThemeIds(topic.id) };
  return isLive ? now : { ...now, ...lastSubmitted(topic.id), returnNote: null, returnDueOn: null };
}
