import { and, desc, eq, inArray, isNull, lt, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { clusters } from "#db/schema/clusters";
import { meetingEntries } from "#db/schema/meetings";
import { indications, regions } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { authorize, found, type Actor } from "#lib/access/actor";
import { ofOwnClusters } from "#lib/access/scope";
import { warsawDay } from "#lib/clock";
import { countOf, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { entryScope } from "#lib/meetings/scope";
import { indicationScope } from "#lib/regions/scope";
import { ofTheme, shownThemes, shownTitle, shownTo } from "#lib/topics/revisions/shown";
import { topicScope, wordsScope } from "#lib/topics/scope";

const supportCount = sql<number>`(select count(*) from supports s where s.topic_id = topics.id and s.state <> 'withdrawn')`;

/** Regions that clusters want to see for the topic, as far as the person sees whose wishes those are. */
const wanted = (actor: Actor) => {
  const name = actor.locale === "pl" ? sql`${regions.namePl}` : sql`coalesce(${regions.nameEn}, ${regions.namePl})`;
  return sql<string | null>`(select group_concat(name, ', ') from (
    select distinct coalesce(${name}, ${indications.asSaid}) as name
    from ${indications} left join ${regions} on ${regions.id} = ${indications.regionId}
    where ${indications.topicId} = topics.id and ${indications.archivedAt} is null and ${indicationScope(actor)}))`;
};

/** Topics said at a meeting that the person sees. */
const saidAt = (actor: Actor, meeting: string): SQL =>
  inArray(
    topics.sourceEntryId,
    db()
      .select({ id: meetingEntries.id })
      .from(meetingEntries)
      .where(and(refersTo(meetingEntries.meetingId, meeting), entryScope(actor))),
  );

function conditions(actor: Actor, state: ListState): SQL | undefined {
  const { status, cluster, theme, meeting, late } = state.filters;
  return and(
    isNull(topics.archivedAt),
    topicScope(actor),
    valueIs(topics.status, "topicStatus", status),
    refersTo(topics.clusterId, cluster),
    theme ? ofTheme(actor, Number(theme)) : undefined,
    meeting ? saidAt(actor, meeting) : undefined,
    late === "1" ? and(eq(topics.status, "submitted"), lt(topics.replyDueOn, warsawDay())) : undefined,
    wordsFit(actor, "topic", topics.id, state),
  );
}

const orders = (actor: Actor) => ({
  number: topics.number,
  title: shownTitle(actor),
  supports: supportCount,
  due: sql`coalesce(${topics.replyDueOn}, '9999')`,
});

export type TopicRow = {
  id: number;
  number: number | null;
  title: string;
  status: ListValue<"topicStatus">;
  channel: ListValue<"topicChannel">;
  replyDueOn: string | null;
  isSample: boolean;
  cluster: string;
  themes: string | null;
  wanted: string | null;
  supports: number;
};

/** How many topics fit the list's filters. */
export function countTopics(actor: Actor, state: ListState): number {
  authorize(actor, "topic.read");
  return countOf(topics, conditions(actor, state));
}

/** One page of the topics that fit the list's filters (or all of them), with the total. Two statements. */
export function listTopics(actor: Actor, state: ListState, all = false): Listed<TopicRow> {
  authorize(actor, "topic.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const order = [orderBy(state, orders(actor)), desc(topics.id)];
  // The page is cut out before its columns are counted: SQLite would count for every row it sorts.
  const onPage = db()
    .select({ id: topics.id })
    .from(topics)
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  const rows = db()
    .select({
      id: topics.id,
      number: topics.number,
      title: shownTitle(actor),
      status: topics.status,
      channel: topics.channel,
      replyDueOn: topics.replyDueOn,
      isSample: sql<boolean>`${topics.provenance} = 'sample'`.mapWith(Boolean),
      cluster: clusters.name,
      themes: shownThemes(actor),
      wanted: wanted(actor),
      supports: supportCount,
    })
    .from(topics)
    .innerJoin(clusters, eq(clusters.id, topics.clusterId))
    .where(all ? where : inArray(topics.id, onPage))
    .orderBy(...order)
    .all();
  return { rows, total: all ? rows.length : countOf(topics, where) };
}

/** The topic's row, for a command that asks for the right itself. Throws `not_found` also for what the actor may not see: nobody changes a draft that is hidden from them. */
export const loadTopic = (actor: Actor, id: number) =>
  found(
    db()
      .select()
      .from(topics)
      .where(and(eq(topics.id, id), topicScope(actor)))
      .get(),
  );

/** A topic's fields with its theme ids, in the words that the person reads. Throws `not_found` for what the actor may not see. */
export function getTopic(actor: Actor, id: number) {
  authorize(actor, "topic.read");
  const { topic, isLive } = found(
    db()
      .select({ topic: topics, isLive: sql<boolean>`${wordsScope(actor)}`.mapWith(Boolean) })
      .from(topics)
      .where(and(eq(topics.id, id), topicScope(actor)))
      .get(),
  );
  return shownTo(topic, isLive);
}

/** The same for the form that edits it. Throws `refused` for a topic that is not the actor's to edit. */
export function getTopicToEdit(actor: Actor, id: number): Topic {
  const topic = getTopic(actor, id);
  authorize(actor, "topic.edit", topic);
  return topic;
}

export type Topic = ReturnType<typeof getTopic>;

/** Topics of the person's own clusters with the number of their supports, the latest first, at most 20. */
export const ownTopics = (actor: Actor) =>
  db()
    .select({
      id: topics.id,
      number: topics.number,
      title: topics.title,
      status: topics.status,
      replyDueOn: topics.replyDueOn,
      returnDueOn: topics.returnDueOn,
      cluster: clusters.name,
      supports: supportCount,
    })
    .from(topics)
    .innerJoin(clusters, eq(clusters.id, topics.clusterId))
    .where(and(ofOwnClusters(actor, topics.clusterId), isNull(topics.archivedAt), topicScope(actor)))
    .orderBy(desc(topics.id))
    .limit(20)
    .all();
