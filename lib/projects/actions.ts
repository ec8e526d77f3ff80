"use server";

import { formAction } from "#lib/forms/action";
import { archiveProgramme, createProgramme, editProgramme } from "#lib/programmes/commands";
import { getProgramme } from "#lib/programmes/queries";
import { archiveProject, createProject, editProject } from "#lib/projects/commands";
import { archivedProject, editedProgramme, editedProject, newProgramme, newProject } from "#lib/projects/input";
import { getProject } from "#lib/projects/queries";
import { newerVersion } from "#lib/records/newer";

const pageOf = (id: number) => `/projects/${id}`;
const programmePage = (id: number) => `/programmes/${id}`;

export const createProjectAction = formAction({ schema: newProject, run: (actor, input) => pageOf(createProject(actor, input)) });
export const editProjectAction = formAction({
  schema: editedProject,
  run: (actor, input) => pageOf(editProject(actor, input)),
  newer: (actor, typed) => newerVersion(getProject(actor, Number(typed.id)), Object.keys(typed)),
});
export const archiveProjectAction = formAction({ schema: archivedProject, run: (actor, input) => pageOf(archiveProject(actor, input)) });
export const createProgrammeAction = formAction({
  schema: newProgramme,
  run: (actor, input) => programmePage(createProgramme(actor, input)),
});
export const editProgrammeAction = formAction({
  schema: editedProgramme,
  run: (actor, input) => programmePage(editProgramme(actor, input)),
  newer: (actor, typed) => newerVersion(getProgramme(actor, Number(typed.id)), Object.keys(typed)),
});
export const archiveProgrammeAction = formAction({
  schema: archivedProject,
  run: (actor, input) => programmePage(archiveProgramme(actor, input)),
});
