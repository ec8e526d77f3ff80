import type { z } from "zod";
import { projectFields } from "#lib/projects/fields";
import { editSchemaOf, schemaOf } from "#lib/records/fields";

export const newProject = schemaOf(projectFields);
export const editedProject = editSchemaOf(projectFields);

export type NewProject = z.output<typeof newProject>;
export type EditedProject = z.output<typeof editedProject>;
