import { z } from "zod";
import { criterionFields, rateFields, themeFields } from "#lib/dictionaries/fields";
import { dictionaries } from "#lib/dictionaries/rules";
import { choice } from "#lib/forms/fields";
import { editSchemaOf, schemaOf, which } from "#lib/records/fields";

export const newTheme = schemaOf(themeFields);
export const editedTheme = editSchemaOf(themeFields);
export const newCriterion = schemaOf(criterionFields);
export const editedCriterion = editSchemaOf(criterionFields);
/** Rates are known to the planner by their key; new ones are added with the program, so here they are only edited. */
export const editedRate = editSchemaOf(rateFields);
export const retired = z.object({ dictionary: choice(dictionaries), ...which });

export type NewTheme = z.output<typeof newTheme>;
export type EditedTheme = z.output<typeof editedTheme>;
export type NewCriterion = z.output<typeof newCriterion>;
export type EditedCriterion = z.output<typeof editedCriterion>;
export type EditedRate = z.output<typeof editedRate>;
export type Retired = z.output<typeof retired>;
