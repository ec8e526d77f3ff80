import type { z } from "zod";
import { programmeFields } from "#lib/programmes/fields";
import { editSchemaOf, schemaOf } from "#lib/records/fields";

export const newProgramme = schemaOf(programmeFields);
export const editedProgramme = editSchemaOf(programmeFields);

export type NewProgramme = z.output<typeof newProgramme>;
export type EditedProgramme = z.output<typeof editedProgramme>;
