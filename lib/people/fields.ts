import { text as typedText } from "#lib/forms/fields";
import { tidyName } from "#lib/reading/names";
import { choice, day, email, moment, phone, readBy, reference, text, type Fields } from "#lib/records/fields";

const fullName = typedText(200).transform(tidyName);

/** Who a person is and how we may reach them. */
export const personFields = {
  fullName: readBy(text({ required: true }), fullName),
  organisationId: reference("organisation"),
  position: text({ max: 200 }),
  email: email(),
  phone: phone(),
  consent: choice("consent", { radios: true, initial: "none" }),
  contactSource: choice("contactSource", { radios: true, initial: "person" }),
  obtainedOn: day(),
  informedOn: day(),
  retainUntil: day({ hint: "people.obtainedOnHint" }),
  archivedAt: moment({ label: "record.archivedAt" }),
  anonymisedAt: moment({ label: "people.anonymisedAt" }),
} satisfies Fields;
