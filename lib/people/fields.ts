import { optionalText, text as typedText } from "#lib/forms/fields";
import { choice, day, email, moment, readBy, reference, text, type Fields } from "#lib/records/fields";
import { isPhone, withSingleSpaces } from "#lib/people/rules";

const fullName = typedText(200).transform(withSingleSpaces);
const phone = optionalText(40).refine((value) => value === null || isPhone(value), "people.rules.phone");

/** Who a person is and how we may reach them. */
export const personFields = {
  fullName: readBy(text({ required: true }), fullName),
  organisationId: reference("organisation"),
  position: text({ max: 200 }),
  email: email(),
  phone: readBy(text(), phone),
  consent: choice("consent", { radios: true, initial: "none" }),
  contactSource: choice("contactSource", { radios: true, initial: "person" }),
  obtainedOn: day(),
  informedOn: day(),
  retainUntil: day({ hint: "people.obtainedOnHint" }),
  archivedAt: moment({ label: "record.archivedAt" }),
  anonymisedAt: moment({ label: "people.anonymisedAt" }),
} satisfies Fields;
