import { choice, day, email, moment, reference, text, type Fields } from "#lib/records/fields";

/** Who a person is and how we may reach them. */
export const personFields = {
  fullName: text({ max: 200, required: true }),
  organisationId: reference("organisation"),
  position: text({ max: 200 }),
  email: email(),
  phone: text({ max: 40 }),
  consent: choice("consent", { radios: true, initial: "none" }),
  contactSource: choice("contactSource", { radios: true, initial: "person" }),
  obtainedOn: day(),
  informedOn: day(),
  retainUntil: day({ hint: "people.obtainedOnHint" }),
  archivedAt: moment({ label: "record.archivedAt" }),
  anonymisedAt: moment({ label: "people.anonymisedAt" }),
} satisfies Fields;
