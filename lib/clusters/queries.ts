import { and, count, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { db, prepared } from "#db/client";
import { clusters, clusterThemes, coordinatorTerms, memberships, recognitions, themes } from "#db/schema/clusters";
import { attendances, meetings } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { indications, regions } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { meetingScope } from "#lib/meetings/scope";
import { indicationScope } from "#lib/regions/scope";
import { matchingIds } from "#lib/search/search";
import { topicScope } from "#lib/topics/scope";

const topicCount = sql<number>`(select count(*) from topics where topics.cluster_id = clusters.id and topics.number is not null and topics.archived_at is null)`;
const memberCount = () =>
  sql<number>`(select count(*) from memberships where memberships.cluster_id = clusters.id and memberships.archived_at is null and coalesce(memberships.to_day, '9999') >= ${warsawDay()})`;
const themeNames = (locale: "pl" | "en") =>
  sql<
    string | null
  >`(select group_concat(${locale === "pl" ? sql`t.name_pl` : sql`t.name_en`}, '|') from cluster_themes ct join themes t on t.id = ct.theme_id where ct.cluster_id = clusters.id)`;

const orders = () => ({
  name: sql`clusters.sort_key`,
  topics: topicCount,
  members: memberCount(),
  updated: sql`clusters.updated_at`,
});

function conditions(state: ListState): SQL | undefined {
  const { stage, kind, theme, archived } = state.filters;
  const matching = state.q ? matchingIds("cluster", state.q) : null;
  return and(
    archived === "1" ? isNotNull(clusters.archivedAt) : isNull(clusters.archivedAt),
    stage ? eq(clusters.stage, stage as never) : undefined,
    kind ? eq(clusters.kind, kind as never) : undefined,
    theme ? sql`clusters.id in (select cluster_id from cluster_themes where theme_id = ${Number(theme)})` : undefined,
    state.q ? (matching ? sql`clusters.id in ${matching}` : sql`0`) : undefined,
  );
}

export type ClusterRow = {
  id: number;
  name: string;
  kind: string;
  stage: string;
  seat: string | null;
  provenance: string;
  organisation: string | null;
  themes: string | null;
  topics: number;
  members: number;
};

/** One page of the clusters that fit the list's filters (or all of them), with the total. Two statements. */
export function listClusters(actor: Actor, state: ListState, all = false): Listed<ClusterRow> {
  authorize(actor, "cluster.read");
  const where = conditions(state);
  const by = orders()[state.sort.replace(/^-/, "") as keyof ReturnType<typeof orders>];
  const { limit, offset } = pageOf(state, all);
  const order = state.sort.startsWith("-") ? desc(by) : by;
  // The page is cut out before its columns are counted: SQLite would count for every row it sorts.
  const onPage = db().select({ id: clusters.id }).from(clusters).where(where).orderBy(order, clusters.id).limit(limit).offset(offset);
  const rows = db()
    .select({
      id: clusters.id,
      name: clusters.name,
      kind: clusters.kind,
      stage: clusters.stage,
      seat: clusters.seat,
      provenance: clusters.provenance,
      organisation: organisations.name,
      themes: themeNames(actor.locale),
      topics: topicCount,
      members: memberCount(),
    })
    .from(clusters)
    .leftJoin(organisations, eq(organisations.id, clusters.coordinatingOrganisationId))
    .where(all ? where : inArray(clusters.id, onPage))
    .orderBy(order, clusters.id)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(clusters).where(where).get()?.n ?? 0);
  return { rows, total };
}

/** A cluster's fields with its theme ids, for the form. Throws `not_found`. */
export function getCluster(actor: Actor, id: number) {
  authorize(actor, "cluster.read");
  const cluster = found(db().select().from(clusters).where(eq(clusters.id, id)).get());
  const themeIds = db().select({ id: clusterThemes.themeId }).from(clusterThemes).where(eq(clusterThemes.clusterId, id)).all();
  return { ...cluster, themeIds: themeIds.map((row) => row.id) };
}

type ThemeOf = { id: number; namePl: string; nameEn: string };
type TermOf = { id: number; personId: number; name: string; role: "coordinator" | "deputy"; fromDay: string; toDay: string | null };
type RecognitionOf = { id: number; kind: string; round: string | null; validTo: string | null };

/** A cluster with what every visit shows of it, in one statement: small lists come as JSON. */
const profile = prepared(() =>
  db()
    .select({
      cluster: clusters,
      organisation: { id: organisations.id, name: organisations.name },
      owner: users.name,
      themes: sql<string>`(select json_group_array(json_object('id', t.id, 'namePl', t.name_pl, 'nameEn', t.name_en))
        from cluster_themes ct join themes t on t.id = ct.theme_id where ct.cluster_id = ${clusters.id})`,
      terms: sql<string>`(select json_group_array(json_object('id', o.id, 'personId', p.id, 'name', p.full_name, 'role', o.role, 'fromDay', o.from_day, 'toDay', o.to_day) order by o.from_day desc)
        from coordinator_terms o join people p on p.id = o.person_id where o.cluster_id = ${clusters.id} and o.archived_at is null)`,
      recognitions: sql<string>`(select json_group_array(json_object('id', r.id, 'kind', r.kind, 'round', r.round, 'validTo', r.valid_to))
        from recognitions r where r.cluster_id = ${clusters.id})`,
    })
    .from(clusters)
    .leftJoin(organisations, eq(organisations.id, clusters.coordinatingOrganisationId))
    .leftJoin(users, eq(users.id, clusters.ownerId))
    .where(eq(clusters.id, sql.placeholder("id")))
    .prepare(),
);

const shown = 12;

/** Everything a cluster's page shows, each connected kind of record at most 12 deep. Throws `not_found`. */
export function getClusterPage(actor: Actor, id: number) {
  authorize(actor, "cluster.read");
  const { cluster, organisation, owner, ...lists } = found(profile().get({ id }));
  const isOffice = can(actor, "office.read");
  return {
    ...cluster,
    organisation,
    owner: isOffice ? owner : null,
    themes: JSON.parse(lists.themes) as ThemeOf[],
    terms: JSON.parse(lists.terms) as TermOf[],
    members: db()
      .select({ id: organisations.id, name: organisations.name, type: organisations.type, total: sql<number>`count(*) over ()` })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(
        and(eq(memberships.clusterId, id), isNull(memberships.archivedAt), sql`coalesce(${memberships.toDay}, '9999') >= ${warsawDay()}`),
      )
      .orderBy(organisations.sortKey)
      .limit(shown)
      .all(),
    topics: db()
      .select({ id: topics.id, number: topics.number, title: topics.title, status: topics.status, total: sql<number>`count(*) over ()` })
      .from(topics)
      .where(and(eq(topics.clusterId, id), isNull(topics.archivedAt), topicScope(actor)))
      .orderBy(desc(topics.number))
      .limit(shown)
      .all(),
    indications: db()
      .select({
        id: indications.id,
        asSaid: indications.asSaid,
        regionId: regions.id,
        region: regions.namePl,
        regionEn: regions.nameEn,
        priority: indications.priority,
        reason: indications.reason,
      })
      .from(indications)
      .leftJoin(regions, eq(regions.id, indications.regionId))
      .where(and(eq(indications.clusterId, id), isNull(indications.archivedAt), indicationScope(actor)))
      .orderBy(indications.priority)
      .limit(shown)
      .all(),
    meetings: db()
      .selectDistinct({ id: meetings.id, title: meetings.title, day: meetings.day, status: meetings.status })
      .from(attendances)
      .innerJoin(meetings, eq(meetings.id, attendances.meetingId))
      .where(and(eq(attendances.clusterId, id), eq(attendances.status, "present"), isNull(meetings.archivedAt), meetingScope(actor)))
      .orderBy(desc(meetings.day))
      .limit(shown)
      .all(),
    recognitions: JSON.parse(lists.recognitions) as RecognitionOf[],
    can: {
      edit: can(actor, "cluster.edit"),
      block: can(actor, "cluster.block", { clusterId: id }) && !cluster.archivedAt,
      readPeople: can(actor, "person.read"),
      readOrganisations: can(actor, "organisation.read"),
      history: can(actor, "history.read"),
      propose: can(actor, "topic.propose", { clusterId: id }) && !cluster.archivedAt,
    },
  };
}

export type ClusterPage = ReturnType<typeof getClusterPage>;

/** Clusters for a select: id and name in Polish order; for a coordinator only their own. */
export const clusterOptions = (actor: Actor, most = 5000) =>
  db()
    .select({ id: clusters.id, name: clusters.name })
    .from(clusters)
    .where(and(isNull(clusters.archivedAt), can(actor, "office.read") ? undefined : inArray(clusters.id, [...actor.clusterIds])))
    .orderBy(clusters.sortKey)
    .limit(most)
    .all();

/** Themes for a select or checkboxes, in the office's order. */
export const themeOptions = (actor: Actor) =>
  db()
    .select({ id: themes.id, name: actor.locale === "pl" ? themes.namePl : themes.nameEn, axis: themes.axis })
    .from(themes)
    .where(isNull(themes.archivedAt))
    .orderBy(themes.position, themes.id)
    .all();
