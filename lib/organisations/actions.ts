"use server";

import { formAction } from "#lib/forms/action";
import { archiveOrganisation, createOrganisation, editOrganisation } from "#lib/organisations/commands";
import { organisationFields } from "#lib/organisations/fields";
import { editedOrganisation, newOrganisation } from "#lib/organisations/input";
import { getOrganisation } from "#lib/organisations/queries";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";

const pageOf = (id: number) => `/organisations/${id}`;
const newer = newerOf(organisationFields, getOrganisation, "organisation");

export const createOrganisationAction = formAction({
  schema: newOrganisation,
  run: (actor, input) => pageOf(createOrganisation(actor, input)),
});
export const editOrganisationAction = formAction({
  schema: editedOrganisation,
  run: (actor, input) => pageOf(editOrganisation(actor, input)),
  newer,
});
export const archiveOrganisationAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(archiveOrganisation(actor, input)),
  newer,
});
