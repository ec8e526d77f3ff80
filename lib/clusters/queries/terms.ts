import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { coordinatorTerms, memberships } from "#db/schema/clusters";
import { organisations, people } from "#db/schema/people";
import { authorize, found, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";

const termFields = {
  id: coordinatorTerms.id,
  clusterId: coordinatorTerms.clusterId,
  personId: coordinatorTerms.personId,
  name: people.fullName,
  role: coordinatorTerms.role,
  fromDay: coordinatorTerms.fromDay,
  toDay: coordinatorTerms.toDay,
  basis: coordinatorTerms.basis,
  version: coordinatorTerms.version,
  updatedBy: coordinatorTerms.updatedBy,
};

const membershipFields = {
  id: memberships.id,
  clusterId: memberships.clusterId,
  organisationId: memberships.organisationId,
  name: organisations.name,
  fromDay: memberships.fromDay,
  toDay: memberships.toDay,
  version: memberships.version,
  updatedBy: memberships.updatedBy,
};

const terms = () => db().select(termFields).from(coordinatorTerms).innerJoin(people, eq(people.id, coordinatorTerms.personId));
const members = () =>
  db().select(membershipFields).from(memberships).innerJoin(organisations, eq(organisations.id, memberships.organisationId));

/** One term of office, for the form that ends it. Throws `not_found`. */
export function getTerm(actor: Actor, id: number) {
  authorize(actor, "cluster.edit");
  return found(
    terms()
      .where(and(eq(coordinatorTerms.id, id), isNull(coordinatorTerms.archivedAt)))
      .get(),
  );
}

/** One membership, for the form that ends it. Throws `not_found`. */
export function getMembership(actor: Actor, id: number) {
  authorize(actor, "cluster.edit");
  return found(
    members()
      .where(and(eq(memberships.id, id), isNull(memberships.archivedAt)))
      .get(),
  );
}

/** A cluster's terms of office that have not ended, the earliest first. */
export function runningTerms(actor: Actor, clusterId: number) {
  authorize(actor, "cluster.edit");
  return terms()
    .where(
      and(
        eq(coordinatorTerms.clusterId, clusterId),
        isNull(coordinatorTerms.archivedAt),
        sql`coalesce(${coordinatorTerms.toDay}, '9999') >= ${warsawDay()}`,
      ),
    )
    .orderBy(coordinatorTerms.fromDay)
    .all();
}

const most = 200;

/** A cluster's present members in Polish order, at most 200. */
export function runningMemberships(actor: Actor, clusterId: number) {
  authorize(actor, "cluster.edit");
  return members()
    .where(
      and(
        eq(memberships.clusterId, clusterId),
        isNull(memberships.archivedAt),
        sql`coalesce(${memberships.toDay}, '9999') >= ${warsawDay()}`,
      ),
    )
    .orderBy(organisations.sortKey)
    .limit(most)
    .all();
}
