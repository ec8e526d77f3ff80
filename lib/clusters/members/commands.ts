import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters, memberships } from "#db/schema/clusters";
import { organisations } from "#db/schema/people";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import type { Ended, NewMembership } from "#lib/clusters/input";
import { badField, rule } from "#lib/errors";
import { hasEnded, overlap } from "#lib/records/periods";
import { authored, updateVersioned } from "#lib/records/versioned";

const membershipsOf = ({ clusterId, organisationId }: NewMembership) =>
  db()
    .select()
    .from(memberships)
    .where(and(eq(memberships.clusterId, clusterId), eq(memberships.organisationId, organisationId), isNull(memberships.archivedAt)))
    .all();

/** Records an organisation's membership and returns its id; an organisation is a member once at a time. */
export function addMembership(actor: Actor, input: NewMembership): number {
  return transaction(() => {
    const cluster = found(db().select().from(clusters).where(eq(clusters.id, input.clusterId)).get());
    authorize(actor, "cluster.edit");
    if (cluster.archivedAt) throw rule("clusters", "archived");
    if (!db().select({ id: organisations.id }).from(organisations).where(eq(organisations.id, input.organisationId)).get())
      throw badField("organisationId", "field.choose");
    if (input.fromDay && input.toDay && input.toDay < input.fromDay) throw badField("toDay", "field.endBeforeStart");
    if (membershipsOf(input).some((one) => overlap(one, input))) throw badField("organisationId", "clusters.rules.memberTwice");
    const { id } = db()
      .insert(memberships)
      .values({ ...input, ...authored(actor) })
      .returning({ id: memberships.id })
      .get();
    audit(actor, "cluster.addMembership", "cluster", input.clusterId, null, { ...input, membershipId: id });
    return id;
  });
}

/** Ends a membership with its last day. Returns the cluster's id. */
export function endMembership(actor: Actor, input: Ended): number {
  return transaction(() => {
    const { id, version, toDay } = input;
    const before = found(db().select().from(memberships).where(eq(memberships.id, id)).get());
    authorize(actor, "cluster.edit");
    if (before.archivedAt || hasEnded(before, warsawDay())) throw rule("clusters", "membershipEnded");
    if (before.fromDay && toDay < before.fromDay) throw badField("toDay", "field.endBeforeStart");
    updateVersioned(memberships, id, version, { toDay }, actor);
    const change = { membershipId: id, organisationId: before.organisationId, toDay };
    audit(actor, "cluster.endMembership", "cluster", before.clusterId, { toDay: before.toDay }, change);
    return before.clusterId;
  });
}
