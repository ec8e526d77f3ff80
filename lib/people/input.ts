import { z } from "zod";
import { who } from "#lib/forms/fields";
import { personFields } from "#lib/people/fields";
import { editSchemaOf, schemaOf, which } from "#lib/records/fields";

export const newPerson = schemaOf(personFields);
/** A new person's form, asked back who is meant when the register knows the name. */
export const addedPerson = newPerson.extend({ who: who() });
export const editedPerson = editSchemaOf(personFields);
export const anonymisedPerson = z.object({ ...which, confirm: z.literal("yes", "people.rules.confirm") });

export type NewPerson = z.output<typeof newPerson>;
export type EditedPerson = z.output<typeof editedPerson>;
export type AnonymisedPerson = z.output<typeof anonymisedPerson>;
