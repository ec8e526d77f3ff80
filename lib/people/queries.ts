import { and, count, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, coordinatorTerms } from "#db/schema/clusters";
import { attendances, meetings } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { addDays, warsawDay } from "#lib/clock";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { noticeDueOn } from "#lib/people/rules";
import { matchingIds } from "#lib/search/search";

const current = (today: string) => sql`ct.archived_at is null and ct.from_day <= ${today} and coalesce(ct.to_day, '9999') >= ${today}`;

/** `|` between terms, `:` between role and cluster. */
const currentTerms = (today: string) =>
  sql<
    string | null
  >`(select group_concat(ct.role || ':' || c.name, '|') from coordinator_terms ct join clusters c on c.id = ct.cluster_id where ct.person_id = people.id and ${current(today)})`;

const duties = (duty: string | undefined, today: string): SQL | undefined =>
  duty === "notice"
    ? sql`people.contact_source in ('someone', 'public') and people.obtained_on is not null and people.informed_on is null and people.anonymised_at is null`
    : duty === "retention"
      ? sql`people.retain_until < ${today} and people.anonymised_at is null`
      : undefined;

function conditions(state: ListState, today: string): SQL | undefined {
  const { role, cluster, consent, duty, organisation, archived } = state.filters;
  const matching = state.q ? matchingIds("person", state.q) : null;
  return and(
    archived === "1" ? isNotNull(people.archivedAt) : isNull(people.archivedAt),
    consent ? eq(people.consent, consent as never) : undefined,
    organisation ? eq(people.organisationId, Number(organisation)) : undefined,
    role ? sql`people.id in (select ct.person_id from coordinator_terms ct where ct.role = ${role} and ${current(today)})` : undefined,
    cluster
      ? sql`people.id in (select ct.person_id from coordinator_terms ct where ct.cluster_id = ${Number(cluster)} and ct.archived_at is null)`
      : undefined,
    duties(duty, today),
    state.q ? (matching ? sql`people.id in ${matching}` : sql`0`) : undefined,
  );
}

type Reachable = { email: string | null; consent: string };

/** The address only for those who may read contacts, or where it is public. */
const visibleEmail = (actor: Actor, person: Reachable) => (can(actor, "contact.read") || person.consent === "public" ? person.email : null);

const orders = { name: sql`people.sort_key`, organisation: sql`organisations.sort_key`, updated: sql`people.updated_at` };

/** One page of the people who fit the list's filters (or all of them), with the total; never a phone number. Two statements. */
export function listPeople(actor: Actor, state: ListState, all = false) {
  authorize(actor, "person.read");
  const today = warsawDay();
  const where = conditions(state, today);
  const by = orders[state.sort.replace(/^-/, "") as keyof typeof orders];
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
      provenance: people.provenance,
      terms: currentTerms(today),
    })
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, people.sortKey, people.id)
    .limit(limit)
    .offset(offset)
    .all()
    .map((row) => ({ ...row, email: visibleEmail(actor, row), terms: termsIn(row.terms), noticeDueOn: noticeDueOn(row) }));
  const total = all ? rows.length : (db().select({ n: count() }).from(people).where(where).get()?.n ?? 0);
  return { rows, total } satisfies Listed<unknown>;
}

export type PersonRow = ReturnType<typeof listPeople>["rows"][number];

const termsIn = (list: string | null) =>
  (list?.split("|") ?? []).map((term) => ({ role: term.slice(0, term.indexOf(":")), cluster: term.slice(term.indexOf(":") + 1) }));

/** A person's fields, for the form; phone and e-mail only for those who may read contacts. Throws `not_found`. */
export function getPerson(actor: Actor, id: number) {
  authorize(actor, "person.read");
  const person = found(db().select().from(people).where(eq(people.id, id)).get());
  return { ...person, email: visibleEmail(actor, person), phone: can(actor, "contact.read") ? person.phone : null };
}

/** The same, for forms that need somebody to be there still; throws `not_found` once the data were erased. */
export const getNamedPerson = (actor: Actor, id: number) => {
  const person = getPerson(actor, id);
  return found(person.anonymisedAt ? null : person);
};

const termsOf = (id: number) =>
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
    .innerJoin(clusters, eq(clusters.id, coordinatorTerms.clusterId))
    .where(and(eq(coordinatorTerms.personId, id), isNull(coordinatorTerms.archivedAt)))
    .orderBy(desc(coordinatorTerms.fromDay))
    .all();

const shown = 12;

const attended = (id: number) =>
  db()
    .select({
      id: meetings.id,
      title: meetings.title,
      day: meetings.day,
      capacity: attendances.capacity,
      total: sql<number>`count(*) over ()`,
    })
    .from(attendances)
    .innerJoin(meetings, eq(meetings.id, attendances.meetingId))
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
          .where(eq(organisations.id, person.organisationId))
          .get()
      : undefined,
    noticeDueOn: noticeDueOn(person),
    /** Later than the retention date: for review, nothing happens by itself. */
    isPastRetention: !erased && person.retainUntil !== null && person.retainUntil <= addDays(warsawDay(), -1),
    terms: termsOf(id),
    meetings: attended(id),
    can: {
      edit: can(actor, "person.edit") && !erased,
      editClusters: can(actor, "cluster.edit"),
      anonymise: can(actor, "person.anonymise") && !erased,
      history: can(actor, "history.read"),
    },
  };
}

export type PersonPage = ReturnType<typeof getPersonPage>;
