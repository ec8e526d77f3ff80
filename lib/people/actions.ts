"use server";

import { formAction } from "#lib/forms/action";
import { anonymisePerson, archivePerson, createPerson, editPerson } from "#lib/people/commands";
import { personFields } from "#lib/people/fields";
import { addedPerson, anonymisedPerson, editedPerson } from "#lib/people/input";
import { getPerson } from "#lib/people/queries";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";

const pageOf = (id: number) => `/people/${id}`;
const newer = newerOf(personFields, getPerson, "person");

export const createPersonAction = formAction({
  schema: addedPerson,
  run: (actor, { who, ...input }) => pageOf(createPerson(actor, input, who)),
});
export const editPersonAction = formAction({ schema: editedPerson, run: (actor, input) => pageOf(editPerson(actor, input)), newer });
export const archivePersonAction = formAction({ schema: archived, run: (actor, input) => pageOf(archivePerson(actor, input)), newer });
export const anonymisePersonAction = formAction({
  schema: anonymisedPerson,
  run: (actor, input) => pageOf(anonymisePerson(actor, input)),
  newer,
});
