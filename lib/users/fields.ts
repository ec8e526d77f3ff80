import { email as typedEmail } from "#lib/forms/fields";
import { choice, derived, email, moment, readBy, reference, text, type Fields } from "#lib/records/fields";

const language = choice("locale", { radios: true, initial: "pl", label: "users.language" });

/** Who signs in, and as what. */
export const userFields = {
  email: derived(email({ required: true })),
  name: text({ max: 120, required: true }),
  role: choice("role", { hint: "users.newRoleHint" }),
  personId: reference("person", { hint: "users.personHint" }),
  locale: derived(language),
  deactivatedAt: moment({ label: "users.deactivatedAt" }),
} satisfies Fields;

/** What an invitation asks for; without a name it takes the person's. */
export const invitedFields = {
  email: readBy(
    email({ required: true }),
    typedEmail().transform((value) => value.toLowerCase()),
  ),
  role: choice("role"),
  personId: userFields.personId,
  name: text({ max: 120, hint: "users.invitedNameHint", requiredIf: "users.neededWithoutPerson" }),
  locale: language,
} satisfies Fields;

/** What people say of their own account. */
export const ownFields = { name: userFields.name, locale: language } satisfies Fields;
