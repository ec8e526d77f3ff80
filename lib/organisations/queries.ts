import { and, count, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, memberships } from "#db/schema/clusters";
import { organisations, people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { matchingIds } from "#lib/search/search";

const peopleCount = sql<number>`(select count(*) from people p where p.organisation_id = organisations.id and p.archived_at is null)`;
const clusterCount = (today: string) =>
  sql<number>`(select count(distinct m.cluster_id) from memberships m where m.organisation_id = organisations.id and m.archived_at is null and coalesce(m.to_day, '9999') >= ${today})`;

function conditions(state: ListState, today: string): SQL | undefined {
  const { type, country, region, cluster, archived } = state.filters;
  const matching = state.q ? matchingIds("organisation", state.q) : null;
  return and(
    archived === "1" ? isNotNull(organisations.archivedAt) : isNull(organisations.archivedAt),
    type ? eq(organisations.type, type as never) : undefined,
    country ? eq(organisations.country, country) : undefined,
    region ? eq(organisations.regionId, Number(region)) : undefined,
    cluster
      ? sql`organisations.id in (select organisation_id from memberships where cluster_id = ${Number(cluster)} and archived_at is null and coalesce(to_day, '9999') >= ${today})`
      : undefined,
    state.q ? (matching ? sql`organisations.id in ${matching}` : sql`0`) : undefined,
  );
}

export type OrganisationRow = {
  id: number;
  name: string;
  type: string;
  country: string;
  town: string | null;
  region: string | null;
  nip: string | null;
  regon: string | null;
  web: string | null;
  provenance: string;
  people: number;
  clusters: number;
};

/** One page of the organisations that fit the list's filters (or all of them), with the total. Two statements. */
export function listOrganisations(actor: Actor, state: ListState, all = false): Listed<OrganisationRow> {
  authorize(actor, "organisation.read");
  const today = warsawDay();
  const where = conditions(state, today);
  const orders = {
    name: sql`organisations.sort_key`,
    town: sql`organisations.town`,
    people: peopleCount,
    clusters: clusterCount(today),
    updated: sql`organisations.updated_at`,
  };
  const by = orders[state.sort.replace(/^-/, "") as keyof typeof orders];
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: organisations.id,
      name: organisations.name,
      type: organisations.type,
      country: organisations.country,
      town: organisations.town,
      region: actor.locale === "pl" ? regions.namePl : sql<string | null>`coalesce(${regions.nameEn}, ${regions.namePl})`,
      nip: organisations.nip,
      regon: organisations.regon,
      web: organisations.web,
      provenance: organisations.provenance,
      people: peopleCount,
      clusters: clusterCount(today),
    })
    .from(organisations)
    .leftJoin(regions, eq(regions.id, organisations.regionId))
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, organisations.sortKey, organisations.id)
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(organisations).where(where).get()?.n ?? 0);
  return { rows, total };
}

/** Countries that have an organisation, for the filter. */
export const organisationCountries = (): string[] =>
  db()
    .selectDistinct({ country: organisations.country })
    .from(organisations)
    .orderBy(organisations.country)
    .all()
    .map((row) => row.country);

/** An organisation's fields, for the form. Throws `not_found`. */
export function getOrganisation(actor: Actor, id: number) {
  authorize(actor, "organisation.read");
  return found(db().select().from(organisations).where(eq(organisations.id, id)).get());
}

const shown = 12;

/** Everything an organisation's page shows: its fields, region, people (at most 12) and clusters. Throws `not_found`. */
export function getOrganisationPage(actor: Actor, id: number) {
  const organisation = getOrganisation(actor, id);
  const region = organisation.regionId
    ? db()
        .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn })
        .from(regions)
        .where(eq(regions.id, organisation.regionId))
        .get()
    : undefined;
  return {
    ...organisation,
    region,
    people: can(actor, "person.read")
      ? db()
          .select({ id: people.id, name: people.fullName, position: people.position, total: sql<number>`count(*) over ()` })
          .from(people)
          .where(and(eq(people.organisationId, id), isNull(people.archivedAt), isNull(people.anonymisedAt)))
          .orderBy(people.sortKey)
          .limit(shown)
          .all()
      : [],
    coordinates: db()
      .select({ id: clusters.id, name: clusters.name })
      .from(clusters)
      .where(and(eq(clusters.coordinatingOrganisationId, id), isNull(clusters.archivedAt)))
      .orderBy(clusters.sortKey)
      .all(),
    memberships: db()
      .select({
        id: memberships.id,
        clusterId: clusters.id,
        cluster: clusters.name,
        fromDay: memberships.fromDay,
        toDay: memberships.toDay,
      })
      .from(memberships)
      .innerJoin(clusters, eq(clusters.id, memberships.clusterId))
      .where(and(eq(memberships.organisationId, id), isNull(memberships.archivedAt)))
      .orderBy(sql`coalesce(${memberships.toDay}, '9999') desc`, clusters.sortKey)
      .all(),
    can: {
      edit: can(actor, "organisation.edit"),
      editClusters: can(actor, "cluster.edit"),
      addPerson: can(actor, "person.edit") && !organisation.archivedAt,
      history: can(actor, "history.read"),
    },
  };
}

export type OrganisationPage = ReturnType<typeof getOrganisationPage>;
