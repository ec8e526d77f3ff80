import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { memberships } from "#db/schema/clusters";
import { organisations } from "#db/schema/people";
import { authorize, found, type Actor } from "#lib/access/actor";
import { organisationScope } from "#lib/organisations/scope";
import { notEnded } from "#lib/records/periods";

const members = (actor: Actor) =>
  db()
    .select({
      id: memberships.id,
      clusterId: memberships.clusterId,
      organisationId: memberships.organisationId,
      name: organisations.name,
      fromDay: memberships.fromDay,
      toDay: memberships.toDay,
      version: memberships.version,
      updatedBy: memberships.updatedBy,
    })
    .from(memberships)
    .innerJoin(organisations, and(eq(organisations.id, memberships.organisationId), organisationScope(actor)));

/** One membership, for the form that ends it. Throws `not_found`. */
export function getMembership(actor: Actor, id: number) {
  authorize(actor, "cluster.edit");
  return found(
    members(actor)
      .where(and(eq(memberships.id, id), isNull(memberships.archivedAt)))
      .get(),
  );
}

const most = 200;

/** A cluster's memberships that have not ended, those still to begin too, in Polish order, at most 200. */
export function openMemberships(actor: Actor, clusterId: number) {
  authorize(actor, "cluster.edit");
  return members(actor)
    .where(and(eq(memberships.clusterId, clusterId), notEnded(memberships)))
    .orderBy(organisations.sortKey)
    .limit(most)
    .all();
}
