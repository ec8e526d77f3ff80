"use server";

import { formAction } from "#lib/forms/action";
import { archiveProgramme, createProgramme, editProgramme } from "#lib/programmes/commands";
import { programmeFields } from "#lib/programmes/fields";
import { editedProgramme, newProgramme } from "#lib/programmes/input";
import { getProgramme } from "#lib/programmes/queries";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";

const pageOf = (id: number) => `/programmes/${id}`;
const newer = newerOf(programmeFields, getProgramme, "programme");

export const createProgrammeAction = formAction({
  schema: newProgramme,
  run: (actor, input) => pageOf(createProgramme(actor, input)),
});
export const editProgrammeAction = formAction({
  schema: editedProgramme,
  run: (actor, input) => pageOf(editProgramme(actor, input)),
  newer,
});
export const archiveProgrammeAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(archiveProgramme(actor, input)),
  newer,
});
