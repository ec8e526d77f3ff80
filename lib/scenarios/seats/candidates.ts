import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { db } from "#db/client";
import { termRoles } from "#db/enums";
import { clusters, coordinatorTerms, memberships } from "#db/schema/clusters";
import { attendances } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { can, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { badField } from "#lib/errors";
import { addPerson } from "#lib/people/commands";
import { inForce } from "#lib/records/periods";
import type { Who } from "#lib/scenarios/seats/input";
import { nameKey } from "#lib/reading/names";

export type Candidate = { id: number; name: string; term: (typeof termRoles)[number] | null };
export type Named = { id: number; name: string };

/** Those of the clusters for which the actor may name people: whoever names chooses among a cluster's people and organisations. */
const nameable = (actor: Actor, clusterIds: readonly number[]): number[] =>
  clusterIds.filter((clusterId) => can(actor, "scenario.nominate", { clusterId }));

/** The organisations of each cluster that the actor names people for, the coordinating one and today's members, by name. Two statements. */
export function organisationsOf(actor: Actor, wanted: readonly number[]): Map<number, Named[]> {
  const clusterIds = nameable(actor, wanted);
  const fields = { id: organisations.id, name: organisations.name, sortKey: organisations.sortKey };
  const coordinating = db()
    .select({ clusterId: clusters.id, ...fields })
    .from(clusters)
    .innerJoin(organisations, eq(organisations.id, clusters.coordinatingOrganisationId))
    .where(and(inArray(clusters.id, clusterIds), isNull(organisations.archivedAt)))
    .all();
  const members = db()
    .select({ clusterId: memberships.clusterId, ...fields })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(inArray(memberships.clusterId, clusterIds), inForce(memberships), isNull(organisations.archivedAt)))
    .all();
  const rows = [...coordinating, ...members].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return new Map(
    clusterIds.map((clusterId) => {
      const own = rows.filter((row) => row.clusterId === clusterId).map(({ id, name }) => ({ id, name }));
      return [clusterId, own.filter((row, at) => own.findIndex((one) => one.id === row.id) === at)];
    }),
  );
}

const currentTerms = (clusterIds: number[]) =>
  db()
    .select({ clusterId: coordinatorTerms.clusterId, id: coordinatorTerms.personId, role: coordinatorTerms.role })
    .from(coordinatorTerms)
    .where(and(inArray(coordinatorTerms.clusterId, clusterIds), inForce(coordinatorTerms)))
    .all();

const presentFor = (clusterIds: number[]) =>
  db()
    .selectDistinct({ clusterId: attendances.clusterId, id: attendances.personId })
    .from(attendances)
    .where(and(inArray(attendances.clusterId, clusterIds), eq(attendances.status, "present"), isNull(attendances.archivedAt)))
    .all();

function peopleAmong(ids: number[], organisationIds: number[]) {
  const known = or(inArray(people.id, ids), inArray(people.organisationId, organisationIds));
  return db()
    .select({ id: people.id, name: people.fullName, organisationId: people.organisationId })
    .from(people)
    .where(and(isNull(people.archivedAt), isNull(people.anonymisedAt), known))
    .orderBy(people.sortKey, people.id)
    .all();
}

const rank = ({ term }: Candidate): number => (term === null ? termRoles.length : termRoles.indexOf(term));

/** People who may travel for each cluster that the actor names people for: who coordinates it today first, then people of its organisations and those who came to a meeting for it, by name. Five statements. */
export function candidatesByCluster(actor: Actor, wanted: readonly number[]): Map<number, Candidate[]> {
  const clusterIds = nameable(actor, wanted);
  const [terms, came, belonging] = [currentTerms(clusterIds), presentFor(clusterIds), organisationsOf(actor, clusterIds)];
  const organisationIds = [...new Set([...belonging.values()].flat().map((one) => one.id))];
  const known = peopleAmong([...new Set([...terms, ...came].map((one) => one.id))], organisationIds);
  return new Map(
    clusterIds.map((clusterId) => {
      const roleOf = (id: number) =>
        termRoles.find((role) => terms.some((term) => term.clusterId === clusterId && term.id === id && term.role === role)) ?? null;
      const present = new Set(came.filter((one) => one.clusterId === clusterId).map((one) => one.id));
      const own = new Set(belonging.get(clusterId)?.map((one) => one.id));
      const rows = known
        .map(({ id, name, organisationId }) => ({ id, name, organisationId, term: roleOf(id) }))
        .filter((one) => one.term !== null || present.has(one.id) || own.has(one.organisationId ?? 0))
        .map(({ organisationId: _organisation, ...one }): Candidate => one);
      return [clusterId, rows.sort((a, b) => rank(a) - rank(b))];
    }),
  );
}

/** People who may travel for one cluster. */
export const candidatesFor = (actor: Actor, clusterId: number): Candidate[] => candidatesByCluster(actor, [clusterId]).get(clusterId) ?? [];

/** The person a form names for the cluster, whom it adds when they are new; null when it names nobody. Throws field errors. Part of the caller's transaction. */
export function personNamed(actor: Actor, clusterId: number, { personId, fullName, email, organisationId }: Who): number | null {
  if (personId !== null && fullName) throw badField("fullName", "scenarios.rules.oneOfTwo");
  const candidates = candidatesFor(actor, clusterId);
  if (personId !== null) {
    if (!candidates.some((person) => person.id === personId)) throw badField("personId", "scenarios.rules.otherCluster");
    return personId;
  }
  if (!fullName) {
    if (email) throw badField("fullName", "field.required");
    return null;
  }
  if (!fullName.includes(" ")) throw badField("fullName", "scenarios.rules.wholeName");
  const belonging = organisationsOf(actor, [clusterId]).get(clusterId) ?? [];
  if (organisationId == null && belonging.length > 0) throw badField("organisationId", "field.choose");
  if (organisationId != null && !belonging.some((one) => one.id === organisationId))
    throw badField("organisationId", "scenarios.rules.otherOrganisation");
  if (candidates.some((one) => nameKey(one.name) === nameKey(fullName))) throw badField("fullName", "scenarios.rules.listed");
  const about = { phone: null, position: null, consent: "none", contactSource: "someone", informedOn: null, retainUntil: null } as const;
  return addPerson(actor, { ...about, fullName, email: email ?? null, organisationId: organisationId ?? null, obtainedOn: warsawDay() });
}
