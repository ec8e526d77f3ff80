import { and, desc, eq, inArray, isNotNull, isNull, lt, sql, type SQL } from "drizzle-orm";
import type { ListValue } from "#db/enums";
import { db } from "#db/client";
import { clusters, coordinatorTerms } from "#db/schema/clusters";
import { attendances, meetings } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { none } from "#lib/access/scope";
import { warsawDay } from "#lib/clock";
import { clusterScope } from "#lib/clusters/scope";
import { countOf, inArchive, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { meetingScope } from "#lib/meetings/scope";
import { organisationScope } from "#lib/organisations/scope";
import { fromElsewhere, noticeDueOn } from "#lib/people/rules";
import { personScope } from "#lib/people/scope";
import { inForce } from "#lib/records/periods";

type Post = { role: ListValue<"termRole">; cluster: string };

/** A person's terms of office of today, as JSON. */
const currentTerms = (actor: Actor) =>
  sql<string>`(select json_group_array(json_object('role', coordinator_terms.role, 'cluster', clusters.name)) from coordinator_terms
    join clusters on clusters.id = coordinator_terms.cluster_id
    where coordinator_terms.person_id = people.id and ${inForce(coordinatorTerms)} and ${clusterScope(actor)})`;

/** People who hold such a function today, for the cluster when one is asked for. */
function holding(role: string | undefined, cluster: string | undefined): SQL | undefined {
  if (!role && !cluster) return undefined;
  const terms = and(
    valueIs(coordinatorTerms.role, "termRole", role),
    refersTo(coordinatorTerms.clusterId, cluster),
    inForce(coordinatorTerms),
  );
  return inArray(people.id, db().select({ id: coordinatorTerms.personId }).from(coordinatorTerms).where(terms));
}

function owing(duty: string | undefined): SQL | undefined {
  if (!duty) return undefined;
  const duties: Record<string, SQL | undefined> = {
    notice: and(inArray(people.contactSource, [...fromElsewhere]), isNotNull(people.obtainedOn), isNull(people.informedOn)),
    retention: lt(people.retainUntil, warsawDay()),
  } satisfies Record<ListValue<"personDuty">, SQL | undefined>;
  return and(duties[duty] ?? none, isNull(people.anonymisedAt));
}

function conditions(actor: Actor, state: ListState): SQL | undefined {
  const { role, cluster, consent, duty, organisation } = state.filters;
  return and(
    personScope(actor),
    inArchive(people.archivedAt, state),
    valueIs(people.consent, "consent", consent),
    refersTo(people.organisationId, organisation),
    holding(role, cluster),
    owing(duty),
    wordsFit(actor, "person", people.id, state),
  );
}

type Reachable = { email: string | null; consent: string };

/** The address only for those who may read contacts, or where it is public. */
const visibleEmail = (actor: Actor, person: Reachable) => (can(actor, "contact.read") || person.consent === "public" ? person.email : null);

const orders = { name: people.sortKey, organisation: organisations.sortKey };

/** One page of the people who fit the list's filters (or all of them), with the total; never a phone number. Two statements. */
export function listPeople(actor: Actor, state: ListState, all = false) {
  authorize(actor, "person.read");
  const where = conditions(actor, state);
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: people.id,
      name: people.fullName,
      email: people.email,
      position: people.position,
      organisationId: people.organisationId,
      organisation: organisations.name,
      consent: people.consent,
      contactSource: people.contactSource,
      obtainedOn: people.obtainedOn,
      informedOn: people.informedOn,
      anonymisedAt: people.anonymisedAt,
      isSample: sql<boolean>`${people.provenance} = 'sample'`.mapWith(Boolean),
      terms: currentTerms(actor),
    })
    .from(people)
    .leftJoin(organisations, and(eq(organisations.id, people.organisationId), organisationScope(actor)))
    .where(where)
    .orderBy(orderBy(state, orders), people.sortKey, people.id)
    .limit(limit)
    .offset(offset)
    .all()
    .map((row) => ({
      ...row,
      email: visibleEmail(actor, row),
      terms: JSON.parse(row.terms) as Post[],
      noticeDueOn: noticeDueOn(row),
    }));
  return { rows, total: all ? rows.length : countOf(people, where) } satisfies Listed<unknown>;
}

export type PersonRow = ReturnType<typeof listPeople>["rows"][number];

/** A person's fields, for the form; phone and e-mail only for those who may read contacts. Throws `not_found`. */
export function getPerson(actor: Actor, id: number) {
  authorize(actor, "person.read");
  const person = found(
    db()
      .select()
      .from(people)
      .where(and(eq(people.id, id), personScope(actor)))
      .get(),
  );
  return { ...person, email: visibleEmail(actor, person), phone: can(actor, "contact.read") ? person.phone : null };
}

/** The same, for forms that need somebody to be there still; throws `not_found` once the data were erased. */
export const getNamedPerson = (actor: Actor, id: number) => {
  const person = getPerson(actor, id);
  return found(person.anonymisedAt ? null : person);
};

const termsOf = (actor: Actor, id: number) =>
  db()
    .select({
      id: coordinatorTerms.id,
      clusterId: clusters.id,
      cluster: clusters.name,
      role: coordinatorTerms.role,
      fromDay: coordinatorTerms.fromDay,
      toDay: coordinatorTerms.toDay,
    })
    .from(coordinatorTerms)
    .innerJoin(clusters, and(eq(clusters.id, coordinatorTerms.clusterId), clusterScope(actor)))
    .where(and(eq(coordinatorTerms.personId, id), isNull(coordinatorTerms.archivedAt)))
    .orderBy(desc(coordinatorTerms.fromDay))
    .all();

const shown = 12;

const attended = (actor: Actor, id: number) =>
  db()
    .select({
      id: meetings.id,
      title: meetings.title,
      day: meetings.day,
      capacity: attendances.capacity,
      total: sql<number>`count(*) over ()`,
    })
    .from(attendances)
    .innerJoin(meetings, and(eq(meetings.id, attendances.meetingId), meetingScope(actor)))
    .where(and(eq(attendances.personId, id), eq(attendances.status, "present"), isNull(meetings.archivedAt)))
    .orderBy(desc(meetings.day))
    .limit(shown)
    .all();

/** Everything a person's page shows: fields, organisation, terms of office, the last 12 meetings attended. Throws `not_found`. */
export function getPersonPage(actor: Actor, id: number) {
  const person = getPerson(actor, id);
  const erased = person.anonymisedAt !== null;
  return {
    ...person,
    organisation: person.organisationId
      ? db()
          .select({ id: organisations.id, name: organisations.name })
          .from(organisations)
          .where(and(eq(organisations.id, person.organisationId), organisationScope(actor)))
          .get()
      : undefined,
    noticeDueOn: noticeDueOn(person),
    /** Later than the retention date: for review, nothing happens by itself. */
    isPastRetention: !erased && person.retainUntil !== null && person.retainUntil < warsawDay(),
    terms: termsOf(actor, id),
    meetings: attended(actor, id),
    can: {
      edit: can(actor, "person.edit") && !erased,
      editClusters: can(actor, "cluster.edit"),
      anonymise: can(actor, "person.anonymise") && !erased,
      history: can(actor, "history.read"),
    },
  };
}

export type PersonPage = ReturnType<typeof getPersonPage>;
