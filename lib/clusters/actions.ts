"use server";

import { addMembership, addTerm, archiveCluster, createCluster, editCluster } from "#lib/clusters/commands";
import { archivedRecord, editedCluster, newCluster, newMembership, newTerm } from "#lib/clusters/input";
import { getCluster } from "#lib/clusters/queries";
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
export const addMembershipAction = formAction({
  schema: newMembership,
  run: (actor, input) => (addMembership(actor, input), pageOf(input.clusterId)),
});
