import { and, eq, isNull, ne } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters, coordinatorTerms } from "#db/schema/clusters";
import { people } from "#db/schema/people";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import type { Ended, NewTerm } from "#lib/clusters/input";
import { isFree } from "#lib/clusters/rules";
import { badField, rule } from "#lib/errors";
import { personScope } from "#lib/people/scope";
import { hasEnded } from "#lib/records/periods";
import { authored, updateVersioned } from "#lib/records/versioned";

const othersOf = (clusterId: number, id = 0) =>
  db()
    .select()
    .from(coordinatorTerms)
    .where(and(eq(coordinatorTerms.clusterId, clusterId), isNull(coordinatorTerms.archivedAt), ne(coordinatorTerms.id, id)))
    .all();

/** Begins a person's term of office for a cluster and returns its id; coordinators' terms may not overlap. */
export function addTerm(actor: Actor, input: NewTerm): number {
  return transaction(() => {
    const cluster = found(db().select().from(clusters).where(eq(clusters.id, input.clusterId)).get());
    authorize(actor, "cluster.edit");
    if (cluster.archivedAt) throw rule("clusters", "archived");
    const person = db()
      .select()
      .from(people)
      .where(and(eq(people.id, input.personId), personScope(actor)))
      .get();
    if (!person || person.anonymisedAt) throw badField("personId", "field.choose");
    if (input.toDay && input.toDay < input.fromDay) throw badField("toDay", "field.endBeforeStart");
    if (!isFree(input, othersOf(input.clusterId))) throw badField("fromDay", "clusters.rules.termsOverlap");
    const { id } = db()
      .insert(coordinatorTerms)
      .values({ ...input, ...authored(actor) })
      .returning({ id: coordinatorTerms.id })
      .get();
    audit(actor, "cluster.addTerm", "cluster", input.clusterId, null, { ...input, termId: id });
    return id;
  });
}

/** Ends a term of office with a day, the person's last one in office. Returns the cluster's id. */
export function endTerm(actor: Actor, input: Ended): number {
  return transaction(() => {
    const { id, version, toDay } = input;
    const before = found(db().select().from(coordinatorTerms).where(eq(coordinatorTerms.id, id)).get());
    authorize(actor, "cluster.edit");
    if (before.archivedAt || hasEnded(before, warsawDay())) throw rule("clusters", "termEnded");
    if (toDay < before.fromDay) throw badField("toDay", "field.endBeforeStart");
    if (!isFree({ ...before, toDay }, othersOf(before.clusterId, id))) throw badField("toDay", "clusters.rules.termsOverlap");
    updateVersioned(coordinatorTerms, id, version, { toDay }, actor);
    audit(actor, "cluster.endTerm", "cluster", before.clusterId, { termId: null, toDay: before.toDay }, { termId: id, toDay });
    return before.clusterId;
  });
}
