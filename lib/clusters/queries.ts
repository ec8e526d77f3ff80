import { and, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import type { ListValue, Locale } from "#db/enums";
import { db } from "#db/client";
import { clusters, clusterThemes, memberships } from "#db/schema/clusters";
import { attendances, meetings } from "#db/schema/meetings";
import { organisations } from "#db/schema/people";
import { indications, regions } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { clusterScope } from "#lib/clusters/scope";
import { warsawDay } from "#lib/clock";
import { countOf, inArchive, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { meetingScope } from "#lib/meetings/scope";
import { hasEnded, inForce, notEnded } from "#lib/records/periods";
import { mayTend } from "#lib/regions/indications/queries";
import { indicationScope } from "#lib/regions/scope";
import { shownTitle } from "#lib/topics/revisions/shown";
import { topicScope } from "#lib/topics/scope";

const topicCount = (actor: Actor) =>
  sql<number>`(select count(*) from topics where topics.cluster_id = clusters.id and topics.number is not null and topics.archived_at is null and ${topicScope(actor)})`;
const memberCount = () =>
  sql<number>`(select count(*) from memberships where memberships.cluster_id = clusters.id and ${inForce(memberships)})`;
const themeNames = (locale: Locale) =>
  sql<
    string | null
  >`(select group_concat(${locale === "pl" ? sql`t.name_pl` : sql`t.name_en`}, ', ') from cluster_themes ct join themes t on t.id = ct.theme_id where ct.cluster_id = clusters.id)`;

const onTheme = (theme: string | undefined) =>
  theme
    ? inArray(clusters.id, db().select({ id: clusterThemes.clusterId }).from(clusterThemes).where(refersTo(clusterThemes.themeId, theme)))
    : undefined;

const conditions = (actor: Actor, state: ListState): SQL | undefined =>
  and(
    clusterScope(actor),
    inArchive(clusters.archivedAt, state),
    valueIs(clusters.stage, "clusterStage", state.filters.stage),
    valueIs(clusters.kind, "clusterKind", state.filters.kind),
    onTheme(state.filters.theme),
    wordsFit(actor, "cluster", clusters.id, state),
  );

export type ClusterRow = {
  id: number;
  name: string;
  kind: string;
  stage: string;
  seat: string | null;
  isSample: boolean;
  organisation: string | null;
  themes: string | null;
  topics: number;
  members: number;
};

/** One page of the clusters that fit the list's filters (or all of them), with the total; members are those of today. Two statements. */
export function listClusters(actor: Actor, state: ListState, all = false): Listed<ClusterRow> {
  authorize(actor, "cluster.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const [countTopics, countMembers] = [topicCount(actor), memberCount()];
  const order = orderBy(state, { name: clusters.sortKey, topics: countTopics, members: countMembers });
  // The page is cut out before its columns are counted: SQLite would count for every row it sorts.
  const onPage = db().select({ id: clusters.id }).from(clusters).where(where).orderBy(order, clusters.id).limit(limit).offset(offset);
  const rows = db()
    .select({
      id: clusters.id,
      name: clusters.name,
      kind: clusters.kind,
      stage: clusters.stage,
      seat: clusters.seat,
      isSample: sql<boolean>`${clusters.provenance} = 'sample'`.mapWith(Boolean),
      organisation: organisations.name,
      themes: themeNames(actor.locale),
      topics: countTopics,
      members: countMembers,
    })
    .from(clusters)
    .leftJoin(organisations, eq(organisations.id, clusters.coordinatingOrganisationId))
    .where(all ? where : inArray(clusters.id, onPage))
    .orderBy(order, clusters.id)
    .all();
  return { rows, total: all ? rows.length : countOf(clusters, where) };
}

/** A cluster's fields with its theme ids, for the form. Throws `not_found`. */
export function getCluster(actor: Actor, id: number) {
  authorize(actor, "cluster.read");
  const cluster = found(
    db()
      .select()
      .from(clusters)
      .where(and(eq(clusters.id, id), clusterScope(actor)))
      .get(),
  );
  const themeIds = db().select({ id: clusterThemes.themeId }).from(clusterThemes).where(eq(clusterThemes.clusterId, id)).all();
  return { ...cluster, themeIds: themeIds.map((row) => row.id) };
}

type ThemeOf = { id: number; namePl: string; nameEn: string };
type TermOf = { id: number; personId: number; name: string; role: ListValue<"termRole">; fromDay: string; toDay: string | null };
type RecognitionOf = { id: number; kind: string; round: string | null; validTo: string | null };

/** A cluster with what every visit shows of it, in one statement: small lists come as JSON. Who speaks for it is known to everybody who knows the cluster. */
const profile = (actor: Actor, id: number) =>
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
    .where(and(eq(clusters.id, id), clusterScope(actor)))
    .get();

const shown = 12;

/** Everything a cluster's page shows, each connected kind of record at most 12 deep. Throws `not_found`. */
export function getClusterPage(actor: Actor, id: number) {
  authorize(actor, "cluster.read");
  const { cluster, organisation, owner, ...lists } = found(profile(actor, id));
  return {
    ...cluster,
    organisation,
    owner: can(actor, "office.read") ? owner : null,
    themes: JSON.parse(lists.themes) as ThemeOf[],
    terms: JSON.parse(lists.terms) as TermOf[],
    /** Members of today and those still to come. */
    members: db()
      .select({ id: organisations.id, name: organisations.name, fromDay: memberships.fromDay, total: sql<number>`count(*) over ()` })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(and(eq(memberships.clusterId, id), notEnded(memberships)))
      .orderBy(organisations.sortKey)
      .limit(shown)
      .all(),
    topics: db()
      .select({
        id: topics.id,
        number: topics.number,
        title: shownTitle(actor),
        status: topics.status,
        total: sql<number>`count(*) over ()`,
      })
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
    recognitions: (JSON.parse(lists.recognitions) as RecognitionOf[]).map((one) => ({
      ...one,
      hasEnded: hasEnded({ toDay: one.validTo }, warsawDay()),
    })),
    can: {
      edit: can(actor, "cluster.edit"),
      block: can(actor, "cluster.block", { clusterId: id }) && !cluster.archivedAt,
      tendWishes: mayTend(actor, id),
      readPeople: can(actor, "person.read"),
      readOrganisations: can(actor, "organisation.read"),
      history: can(actor, "history.read"),
      propose: can(actor, "topic.propose", { clusterId: id }) && !cluster.archivedAt,
    },
  };
}

export type ClusterPage = ReturnType<typeof getClusterPage>;
