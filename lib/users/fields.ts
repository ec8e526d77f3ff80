import { choice, derived, email, moment, reference, text, type Fields } from "#lib/records/fields";

/** Who signs in, and as what. */
export const userFields = {
  email: derived(email({ required: true })),
  name: text({ max: 120, required: true }),
  role: choice("role"),
  personId: reference("person"),
  locale: derived(choice("locale", { label: "users.language" })),
  deactivatedAt: moment({ label: "users.deactivatedAt" }),
} satisfies Fields;
