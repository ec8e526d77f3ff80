"use server";

import { formAction } from "#lib/forms/action";
import { archiveProgramme, createProgramme, editProgramme } from "#lib/programmes/commands";
import { getProgramme } from "#lib/programmes/queries";
import { archiveProject, createProject, editProject } from "#lib/projects/commands";
import { archivedProject, editedProgramme, editedProject, newProgramme, newProject } from "#lib/projects/input";
import { getProject } from "#lib/projects/queries";
import { projectFields } from "#lib/projects/fields";
import { programmeFields } from "#lib/programmes/fields";
import { newerOf } from "#lib/records/newer";

const pageOf = (id: number) => `/projects/${id}`;
const newerProgramme = newerOf(programmeFields, getProgramme, "programme");
const newer = newerOf(projectFields, getProject, "project");
const programmePage = (id: number) => `/programmes/${id}`;

export const createProjectAction = formAction({ schema: newProject, run: (actor, input) => pageOf(createProject(actor, input)) });
export const editProjectAction = formAction({
  schema: editedProject,
  run: (actor, input) => pageOf(editProject(actor, input)),
  newer,
});
export const archiveProjectAction = formAction({
  schema: archivedProject,
  run: (actor, input) => pageOf(archiveProject(actor, input)),
  newer,
});
export const createProgrammeAction = formAction({
  schema: newProgramme,
  run: (actor, input) => programmePage(createProgramme(actor, input)),
});
export const editProgrammeAction = formAction({
  schema: editedProgramme,
  run: (actor, input) => programmePage(editProgramme(actor, input)),
  newer: newerProgramme,
});
export const archiveProgrammeAction = formAction({
  schema: archivedProject,
  run: (actor, input) => programmePage(archiveProgramme(actor, input)),
  newer: newerProgramme,
});
