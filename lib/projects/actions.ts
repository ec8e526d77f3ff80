"use server";

import { formAction } from "#lib/forms/action";
import { archiveProject, createProject, editProject } from "#lib/projects/commands";
import { projectFields } from "#lib/projects/fields";
import { editedProject, newProject } from "#lib/projects/input";
import { getProject } from "#lib/projects/queries";
import { archived } from "#lib/records/fields";
import { newerOf } from "#lib/history/newer";

const pageOf = (id: number) => `/projects/${id}`;
const newer = newerOf(projectFields, getProject, "project");

export const createProjectAction = formAction({ schema: newProject, run: (actor, input) => pageOf(createProject(actor, input)) });
export const editProjectAction = formAction({
  schema: editedProject,
  run: (actor, input) => pageOf(editProject(actor, input)),
  newer,
});
export const archiveProjectAction = formAction({
  schema: archived,
  run: (actor, input) => pageOf(archiveProject(actor, input)),
  newer,
});
