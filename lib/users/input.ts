import { z } from "zod";
import { locales, roles } from "#db/enums";
import { choice, email, id, optionalId, optionalText, text, version } from "#lib/forms/fields";

export const newUser = z.object({
  email: email().transform((value) => value.toLowerCase()),
  name: optionalText(120),
  role: choice(roles),
  personId: optionalId(),
  locale: choice(locales),
});
export const editedUser = z.object({ id: id(), version: version(), name: text(120), role: choice(roles), personId: optionalId() });
export const chosenUser = z.object({ id: id(), version: version() });
export const ownAccount = z.object({ name: text(120), locale: choice(locales) });

export type NewUser = z.output<typeof newUser>;
export type EditedUser = z.output<typeof editedUser>;
export type ChosenUser = z.output<typeof chosenUser>;
export type OwnAccount = z.output<typeof ownAccount>;
