import { z } from "zod";
import { editSchemaOf, schemaOf, which } from "#lib/records/fields";
import { invitedFields, ownFields, userFields } from "#lib/users/fields";

export const newUser = schemaOf(invitedFields);
export const editedUser = editSchemaOf(userFields);
export const chosenUser = z.object(which);
export const ownAccount = schemaOf(ownFields);

export type NewUser = z.output<typeof newUser>;
export type EditedUser = z.output<typeof editedUser>;
export type ChosenUser = z.output<typeof chosenUser>;
export type OwnAccount = z.output<typeof ownAccount>;
