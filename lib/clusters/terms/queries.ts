import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { authorize, found, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { personScope } from "#lib/people/scope";
import { visibleNames } from "#lib/records/names";
import { notEnded } from "#lib/records/periods";

const terms = (actor: Actor) =>
  db()
    .select({
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
    })
    .from(coordinatorTerms)
    .innerJoin(people, and(eq(people.id, coordinatorTerms.personId), personScope(actor)));

/** One term of office, for the form that ends it. Throws `not_found`. */
export function getTerm(actor: Actor, id: number) {
  authorize(actor, "cluster.edit");
  return found(
    terms(actor)
      .where(and(eq(coordinatorTerms.id, id), isNull(coordinatorTerms.archivedAt)))
      .get(),
  );
}

/** A cluster's terms of office that have not ended, those still to begin too, the earliest first. */
export function openTerms(actor: Actor, clusterId: number) {
  authorize(actor, "cluster.edit");
  return terms(actor)
    .where(and(eq(coordinatorTerms.clusterId, clusterId), notEnded(coordinatorTerms)))
    .orderBy(coordinatorTerms.fromDay)
    .all();
}

/** Whom the actor spoke for and no longer does: the cluster's name and the last day, the latest first. Two statements. */
export function ownEndedTerms(actor: Actor): { cluster: string; toDay: string }[] {
  const own = and(eq(coordinatorTerms.personId, actor.personId ?? 0), isNull(coordinatorTerms.archivedAt));
  const ended = db()
    .select({ clusterId: coordinatorTerms.clusterId, toDay: coordinatorTerms.toDay })
    .from(coordinatorTerms)
    .where(and(own, lt(coordinatorTerms.toDay, warsawDay())))
    .orderBy(desc(coordinatorTerms.toDay))
    .all()
    .filter(({ clusterId }) => !actor.clusterIds.includes(clusterId));
  const names = visibleNames(
    actor,
    "cluster",
    ended.map(({ clusterId }) => clusterId),
  );
  return ended.map(({ clusterId, toDay }) => ({ cluster: names.get(clusterId) ?? "", toDay: toDay ?? "" }));
}
