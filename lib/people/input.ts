import { z } from "zod";
import { consents, contactSources } from "#db/enums";
import { choice, id, optionalDay, optionalEmail, optionalId, optionalText, text, version } from "#lib/forms/fields";

const phone = optionalText(40).refine((value) => value === null || /^\+?[\d\s()./-]{6,}$/.test(value), "people.rules.phone");

const fields = {
  fullName: text(200).transform((name) => name.replace(/\s+/g, " ")),
  email: optionalEmail(),
  phone,
  position: optionalText(200),
  organisationId: optionalId(),
  consent: choice(consents),
  contactSource: choice(contactSources),
  obtainedOn: optionalDay(),
  informedOn: optionalDay(),
  retainUntil: optionalDay(),
};

export const newPerson = z.object(fields);
export const editedPerson = z.object({ ...fields, id: id(), version: version() });
export const archivedPerson = z.object({ id: id(), version: version() });
export const anonymisedPerson = z.object({ id: id(), version: version(), confirm: z.literal("yes", "people.rules.confirm") });

export type NewPerson = z.output<typeof newPerson>;
export type EditedPerson = z.output<typeof editedPerson>;
export type ArchivedPerson = z.output<typeof archivedPerson>;
export type AnonymisedPerson = z.output<typeof anonymisedPerson>;
