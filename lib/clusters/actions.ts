"use server";

import { archiveCluster, createCluster, editCluster } from "#lib/clusters/commands";
import { addMembership, endMembership } from "#lib/clusters/commands/members";
import { addTerm, endTerm } from "#lib/clusters/commands/terms";
import { archivedRecord, editedCluster, endedMembership, endedTerm, newCluster, newMembership, newTerm } from "#lib/clusters/input";
import { getCluster } from "#lib/clusters/queries";
import { getMembership, getTerm } from "#lib/clusters/queries/terms";
import { formAction } from "#lib/forms/action";
import { newerVersion } from "#lib/records/newer";

const pageOf = (id: number) => `/clusters/${id}`;

export const createClusterAction = formAction({ schema: newCluster, run: (actor, input) => pageOf(createCluster(actor, input)) });
export const editClusterAction = formAction({
  schema: editedCluster,
  run: (actor, input) => pageOf(editCluster(actor, input)),
  newer: (actor, typed) => newerVersion(getCluster(actor, Number(typed.id)), Object.keys(typed)),
});
export const archiveClusterAction = formAction({ schema: archivedRecord, run: (actor, input) => pageOf(archiveCluster(actor, input)) });
export const addTermAction = formAction({ schema: newTerm, run: (actor, input) => (addTerm(actor, input), pageOf(input.clusterId)) });
export const endTermAction = formAction({
  schema: endedTerm,
  run: (actor, input) => pageOf(endTerm(actor, input)),
  newer: (actor, typed) => newerVersion(getTerm(actor, Number(typed.id)), Object.keys(typed)),
});
export const addMembershipAction = formAction({
  schema: newMembership,
  run: (actor, input) => (addMembership(actor, input), pageOf(input.clusterId)),
});
export const endMembershipAction = formAction({
  schema: endedMembership,
  run: (actor, input) => pageOf(endMembership(actor, input)),
  newer: (actor, typed) => newerVersion(getMembership(actor, Number(typed.id)), Object.keys(typed)),
});
