import { and, count, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { meetingEntries, meetings } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { evidence, indications, regions } from "#db/schema/regions";
import { activities, activityTopics, scenarios } from "#db/schema/scenarios";
import { supports, topicRevisions, topics, topicThemes } from "#db/schema/topics";
import { users } from "#db/schema/users";
import { authorizeSome, authorize, can, found, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";
import { stem } from "#lib/search/words";
import { scenarioScope } from "#lib/scenarios/scope";
import { topicScope } from "#lib/topics/scope";
import { topicThemeIds } from "#lib/topics/records";
import { isDecided, isEditable, isSupportable } from "#lib/topics/rules";

const supportCount = sql<number>`(select count(*) from supports s where s.topic_id = topics.id and s.state <> 'withdrawn')`;
const themeNames = (locale: "pl" | "en") =>
  sql<
    string | null
  >`(select group_concat(${locale === "pl" ? sql`t.name_pl` : sql`t.name_en`}, '|') from topic_themes tt join themes t on t.id = tt.theme_id where tt.topic_id = topics.id)`;
const wanted = sql<
  string | null
>`(select group_concat(distinct coalesce(r.name_pl, i.as_said)) from indications i left join regions r on r.id = i.region_id where i.topic_id = topics.id)`;

const orders = {
  number: sql`topics.number`,
  title: sql`topics.title`,
  supports: supportCount,
  due: sql`coalesce(topics.reply_due_on, '9999')`,
};

function conditions(actor: Actor, state: ListState): SQL | undefined {
  const { status, cluster, theme, meeting, late } = state.filters;
  const matching = state.q ? matchingIds("topic", state.q) : null;
  return and(
    isNull(topics.archivedAt),
    topicScope(actor),
    status ? eq(topics.status, status as never) : undefined,
    cluster ? eq(topics.clusterId, Number(cluster)) : undefined,
    theme ? sql`topics.id in (select topic_id from topic_themes where theme_id = ${Number(theme)})` : undefined,
    meeting ? sql`topics.source_entry_id in (select id from meeting_entries where meeting_id = ${Number(meeting)})` : undefined,
    late === "1" ? and(eq(topics.status, "submitted"), lt(topics.replyDueOn, warsawDay())) : undefined,
    state.q ? (matching ? sql`topics.id in ${matching}` : sql`0`) : undefined,
  );
}

/** One page of the topics the actor may see and that fit the filters (or all of them), with the total. */
export function listTopics(actor: Actor, state: ListState, all = false) {
  const where = conditions(actor, state);
  const by = orders[state.sort.replace(/^-/, "") as keyof typeof orders];
  const { limit, offset } = pageOf(state, all);
  const order = state.sort.startsWith("-") ? desc(by) : by;
  // The page is cut out before its columns are counted: SQLite would count for every row it sorts.
  const onPage = db().select({ id: topics.id }).from(topics).where(where).orderBy(order, desc(topics.id)).limit(limit).offset(offset);
  const rows = db()
    .select({
      id: topics.id,
      number: topics.number,
      title: topics.title,
      status: topics.status,
      channel: topics.channel,
      submittedOn: topics.submittedOn,
      replyDueOn: topics.replyDueOn,
      provenance: topics.provenance,
      clusterId: topics.clusterId,
      cluster: clusters.name,
      themes: themeNames(actor.locale),
      wanted,
      supports: supportCount,
    })
    .from(topics)
    .innerJoin(clusters, eq(clusters.id, topics.clusterId))
    .where(all ? where : inArray(topics.id, onPage))
    .orderBy(order, desc(topics.id))
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(topics).where(where).get()?.n ?? 0);
  return { rows, total } satisfies Listed<unknown>;
}

export type TopicRow = ReturnType<typeof listTopics>["rows"][number];

/** A topic's fields with its theme ids, for the form. Throws `not_found` for what the actor may not see. */
export function getTopic(actor: Actor, id: number) {
  const topic = found(
    db()
      .select()
      .from(topics)
      .where(and(eq(topics.id, id), topicScope(actor)))
      .get(),
  );
  return { ...topic, themeIds: topicThemeIds(id) };
}

/** Everything a topic's page shows, with what the actor can do now. Throws `not_found`. */
export function getTopicPage(actor: Actor, id: number) {
  const topic = getTopic(actor, id);
  const mayEdit = can(actor, "topic.edit", topic);
  const supporters = supportersOf(id);
  const voices = supporters.filter((one) => one.state !== "withdrawn");
  return {
    ...topic,
    cluster: found(db().select({ id: clusters.id, name: clusters.name }).from(clusters).where(eq(clusters.id, topic.clusterId)).get()),
    proposer: topic.proposerId
      ? (db().select({ name: people.fullName }).from(people).where(eq(people.id, topic.proposerId)).get()?.name ?? null)
      : null,
    recordedBy: topic.recordedById
      ? (db().select({ name: users.name }).from(users).where(eq(users.id, topic.recordedById)).get()?.name ?? null)
      : null,
    themes: db()
      .select({ id: themes.id, namePl: themes.namePl, nameEn: themes.nameEn })
      .from(topicThemes)
      .innerJoin(themes, eq(themes.id, topicThemes.themeId))
      .where(eq(topicThemes.topicId, id))
      .all(),
    supporters: voices,
    source: topic.sourceEntryId ? sourceOf(topic.sourceEntryId) : null,
    regions: regionsFor(topic.themeIds, id),
    scenarios: scenariosOf(actor, id),
    revisions: db().select().from(topicRevisions).where(eq(topicRevisions.topicId, id)).orderBy(desc(topicRevisions.number)).all(),
    can: {
      edit: mayEdit && isEditable(topic.status) && !topic.archivedAt,
      archive: mayEdit && topic.status === "draft",
      reopen: can(actor, "topic.decide") && isDecided(topic.status),
      submit: mayEdit && !topic.archivedAt && ["draft", "returned", "withdrawn"].includes(topic.status),
      return: can(actor, "topic.return") && topic.status === "submitted",
      decide: can(actor, "topic.decide") && ["submitted", "deferred"].includes(topic.status),
      withdraw: can(actor, "topic.withdraw", topic) && ["submitted", "returned", "deferred"].includes(topic.status),
      support: isSupportable(topic.status) && (can(actor, "topic.support") || actor.clusterIds.some((one) => one !== topic.clusterId)),
      history: can(actor, "history.read"),
    },
  };
}

export type TopicPage = ReturnType<typeof getTopicPage>;

const supportersOf = (id: number) =>
  db()
    .select({ clusterId: clusters.id, cluster: clusters.name, stance: supports.stance, state: supports.state, revision: supports.revision })
    .from(supports)
    .innerJoin(clusters, eq(clusters.id, supports.clusterId))
    .where(eq(supports.topicId, id))
    .orderBy(desc(supports.stance), clusters.sortKey)
    .all();

const sourceOf = (entryId: number) =>
  db()
    .select({
      meetingId: meetings.id,
      meeting: meetings.title,
      day: meetings.day,
      status: meetings.status,
      words: meetingEntries.words,
      saidAt: meetingEntries.saidAt,
    })
    .from(meetingEntries)
    .innerJoin(meetings, eq(meetings.id, meetingEntries.meetingId))
    .where(eq(meetingEntries.id, entryId))
    .get() ?? null;

/** Regions to learn from: those indicated for the topic, then those with the strongest evidence in its themes. */
/** Scenarios that serve the topic; a coordinator sees the released ones. */
const scenariosOf = (actor: Actor, topicId: number) =>
  db()
    .selectDistinct({ id: scenarios.id, title: scenarios.title, release: scenarios.release })
    .from(activityTopics)
    .innerJoin(activities, and(eq(activities.id, activityTopics.activityId), isNull(activities.archivedAt)))
    .innerJoin(scenarios, and(eq(scenarios.id, activities.scenarioId), isNull(scenarios.archivedAt), ne(scenarios.status, "cancelled")))
    .where(and(eq(activityTopics.topicId, topicId), scenarioScope(actor)))
    .all();

function regionsFor(themeIds: number[], topicId: number) {
  if (themeIds.length === 0) return [];
  const strength = sql<number>`max(${evidence.strength})`;
  const wanted = sql<number>`exists (select 1 from ${indications} where ${indications.regionId} = ${regions.id} and ${indications.topicId} = ${topicId})`;
  return db()
    .select({
      id: regions.id,
      name: regions.namePl,
      nameEn: regions.nameEn,
      code: regions.nutsCode,
      strength,
      wanted,
    })
    .from(evidence)
    .innerJoin(regions, eq(regions.id, evidence.regionId))
    .where(and(inArray(evidence.themeId, themeIds), isNull(evidence.archivedAt)))
    .groupBy(regions.id)
    .orderBy(desc(wanted), desc(strength), regions.sortKey)
    .limit(6)
    .all();
}

/** Topics whose words are like the given title, best first: what the capture line offers at once. */
export function similarTopics(actor: Actor, title: string, limit = 3) {
  authorizeSome(actor, "topic.propose");
  const asked = new Set(wordsOf(title));
  if (asked.size < 2) return [];
  return db()
    .select({ id: topics.id, number: topics.number, title: topics.title })
    .from(topics)
    .where(and(isNull(topics.archivedAt), isNotNull(topics.number)))
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
