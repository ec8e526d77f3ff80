"use server";

import { archiveCluster, createCluster, editCluster } from "#lib/clusters/commands";
import { addMembership, endMembership } from "#lib/clusters/commands/members";
import { addTerm, endTerm } from "#lib/clusters/commands/terms";
import { archivedRecord, editedCluster, endedMembership, endedTerm, newCluster, newMembership, newTerm } from "#lib/clusters/input";
import { getCluster } from "#lib/clusters/queries";
import { getMembership, getTerm } from "#lib/clusters/queries/terms";
import { formAction } from "#lib/forms/action";
import { clusterFields, membershipFields, termFields } from "#lib/clusters/fields";
import { newerOf } from "#lib/records/newer";

const pageOf = (id: number) => `/clusters/${id}`;
const newer = newerOf(clusterFields, getCluster, "cluster");

export const createClusterAction = formAction({ schema: newCluster, run: (actor, input) => pageOf(createCluster(actor, input)) });
export const editClusterAction = formAction({
  schema: editedCluster,
  run: (actor, input) => pageOf(editCluster(actor, input)),
  newer,
});
export const archiveClusterAction = formAction({
  schema: archivedRecord,
  run: (actor, input) => pageOf(archiveCluster(actor, input)),
  newer,
});
export const addTermAction = formAction({ schema: newTerm, run: (actor, input) => (addTerm(actor, input), pageOf(input.clusterId)) });
export const endTermAction = formAction({
  schema: endedTerm,
  run: (actor, input) => pageOf(endTerm(actor, input)),
  newer: newerOf(termFields, getTerm),
});
export const addMembershipAction = formAction({
  schema: newMembership,
  run: (actor, input) => (addMembership(actor, input), pageOf(input.clusterId)),
});
export const endMembershipAction = formAction({
  schema: endedMembership,
  run: (actor, input) => pageOf(endMembership(actor, input)),
  newer: newerOf(membershipFields, getMembership),
});
