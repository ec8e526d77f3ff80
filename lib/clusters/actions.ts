"use server";

import { archiveCluster, createCluster, editCluster } from "#lib/clusters/commands";
import { clusterFields, endFields } from "#lib/clusters/fields";
import { editedCluster, ended, newCluster, newMembership, newTerm } from "#lib/clusters/input";
import { addMembership, endMembership } from "#lib/clusters/members/commands";
import { getMembership } from "#lib/clusters/members/queries";
import { getCluster } from "#lib/clusters/queries";
import { addTerm, endTerm } from "#lib/clusters/terms/commands";
import { getTerm } from "#lib/clusters/terms/queries";
import { formAction } from "#lib/forms/action";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";

const pageOf = (id: number) => `/clusters/${id}`;
const newer = newerOf(clusterFields, getCluster, "cluster");

export const createClusterAction = formAction({ schema: newCluster, run: (actor, input) => pageOf(createCluster(actor, input)) });
export const editClusterAction = formAction({ schema: editedCluster, run: (actor, input) => pageOf(editCluster(actor, input)), newer });
export const archiveClusterAction = formAction({ schema: archived, run: (actor, input) => pageOf(archiveCluster(actor, input)), newer });
export const addTermAction = formAction({ schema: newTerm, run: (actor, input) => (addTerm(actor, input), pageOf(input.clusterId)) });
export const endTermAction = formAction({
  schema: ended,
  run: (actor, input) => pageOf(endTerm(actor, input)),
  newer: newerOf(endFields, getTerm),
});
export const addMembershipAction = formAction({
  schema: newMembership,
  run: (actor, input) => (addMembership(actor, input), pageOf(input.clusterId)),
});
export const endMembershipAction = formAction({
  schema: ended,
  run: (actor, input) => pageOf(endMembership(actor, input)),
  newer: newerOf(endFields, getMembership),
});
