import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, memberships } from "#db/schema/clusters";
import { organisations, people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { clusterScope } from "#lib/clusters/scope";
import { countOf, inArchive, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { organisationScope } from "#lib/organisations/scope";
import { personScope } from "#lib/people/scope";
import { inForce, lastDay } from "#lib/records/periods";

const peopleCount = (actor: Actor) =>
  sql<number>`(select count(*) from people where people.organisation_id = organisations.id and people.archived_at is null and people.anonymised_at is null and ${personScope(actor)})`;
const clusterCount = () =>
  sql<number>`(select count(distinct memberships.cluster_id) from memberships where memberships.organisation_id = organisations.id and ${inForce(memberships)})`;

const membersOf = (cluster: string | undefined) =>
  cluster
    ? inArray(
        organisations.id,
        db()
          .select({ id: memberships.organisationId })
          .from(memberships)
          .where(and(refersTo(memberships.clusterId, cluster), inForce(memberships))),
      )
    : undefined;

const conditions = (actor: Actor, state: ListState) => {
  const { type, country, region, cluster } = state.filters;
  return and(
    organisationScope(actor),
    inArchive(organisations.archivedAt, state),
    valueIs(organisations.type, "organisationType", type),
    country ? eq(organisations.country, country) : undefined,
    refersTo(organisations.regionId, region),
    membersOf(cluster),
    wordsFit(actor, "organisation", organisations.id, state),
  );
};

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
  isSample: boolean;
  people: number;
  clusters: number;
};

const orders = (actor: Actor) => ({
  name: organisations.sortKey,
  town: organisations.town,
  people: peopleCount(actor),
  clusters: clusterCount(),
});

/** One page of the organisations that fit the list's filters (or all of them), with the total. Two statements. */
export function listOrganisations(actor: Actor, state: ListState, all = false): Listed<OrganisationRow> {
  authorize(actor, "organisation.read");
  const where = conditions(actor, state);
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
      isSample: sql<boolean>`${organisations.provenance} = 'sample'`.mapWith(Boolean),
      people: peopleCount(actor),
      clusters: clusterCount(),
    })
    .from(organisations)
    .leftJoin(regions, eq(regions.id, organisations.regionId))
    .where(where)
    .orderBy(orderBy(state, orders(actor)), organisations.sortKey, organisations.id)
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: all ? rows.length : countOf(organisations, where) };
}

/** Countries that have an organisation, for the filter. */
export const organisationCountries = (actor: Actor): string[] =>
  db()
    .selectDistinct({ country: organisations.country })
    .from(organisations)
    .where(organisationScope(actor))
    .orderBy(organisations.country)
    .all()
    .map((row) => row.country);

/** An organisation's fields, for the form. Throws `not_found`. */
export function getOrganisation(actor: Actor, id: number) {
  authorize(actor, "organisation.read");
  return found(
    db()
      .select()
      .from(organisations)
      .where(and(eq(organisations.id, id), organisationScope(actor)))
      .get(),
  );
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
          .where(and(eq(people.organisationId, id), isNull(people.archivedAt), isNull(people.anonymisedAt), personScope(actor)))
          .orderBy(people.sortKey)
          .limit(shown)
          .all()
      : [],
    coordinates: db()
      .select({ id: clusters.id, name: clusters.name })
      .from(clusters)
      .where(and(eq(clusters.coordinatingOrganisationId, id), isNull(clusters.archivedAt), clusterScope(actor)))
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
      .orderBy(desc(lastDay(memberships)), clusters.sortKey)
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
