"use server";

import { formAction } from "#lib/forms/action";
import { anonymisePerson, archivePerson, createPerson, editPerson } from "#lib/people/commands";
import { anonymisedPerson, archivedPerson, editedPerson, newPerson } from "#lib/people/input";
import { getPerson } from "#lib/people/queries";
import { newerVersion } from "#lib/records/newer";

const pageOf = (id: number) => `/people/${id}`;

export const createPersonAction = formAction({ schema: newPerson, run: (actor, input) => pageOf(createPerson(actor, input)) });
export const editPersonAction = formAction({
  schema: editedPerson,
  run: (actor, input) => pageOf(editPerson(actor, input)),
  newer: (actor, typed) => newerVersion(getPerson(actor, Number(typed.id)), Object.keys(typed)),
});
export const archivePersonAction = formAction({ schema: archivedPerson, run: (actor, input) => pageOf(archivePerson(actor, input)) });
export const anonymisePersonAction = formAction({
  schema: anonymisedPerson,
  run: (actor, input) => pageOf(anonymisePerson(actor, input)),
});
