"use server";

import { formAction } from "#lib/forms/action";
import { archiveOrganisation, createOrganisation, editOrganisation } from "#lib/organisations/commands";
import { archivedOrganisation, editedOrganisation, newOrganisation } from "#lib/organisations/input";
import { getOrganisation } from "#lib/organisations/queries";
import { newerVersion } from "#lib/records/newer";

const pageOf = (id: number) => `/organisations/${id}`;

export const createOrganisationAction = formAction({
  schema: newOrganisation,
  run: (actor, input) => pageOf(createOrganisation(actor, input)),
});
export const editOrganisationAction = formAction({
  schema: editedOrganisation,
  run: (actor, input) => pageOf(editOrganisation(actor, input)),
  newer: (actor, typed) => newerVersion(getOrganisation(actor, Number(typed.id)), Object.keys(typed)),
});
export const archiveOrganisationAction = formAction({
  schema: archivedOrganisation,
  run: (actor, input) => pageOf(archiveOrganisation(actor, input)),
});
