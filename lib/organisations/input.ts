import { z } from "zod";
import { organisationTypes } from "#db/enums";
import { choice, id, optionalId, optionalText, optionalUrl, text, version } from "#lib/forms/fields";
import { isNip, isRegon, plainNumber } from "#lib/organisations/rules";

const fields = {
  name: text(300),
  type: choice(organisationTypes),
  country: text(2).pipe(z.string().regex(/^[A-Z]{2}$/, "field.choose")),
  regionId: optionalId(),
  town: optionalText(100),
  web: optionalUrl(),
  nip: optionalText(30),
  regon: optionalText(30),
};

type Numbered = { country: string; nip: string | null; regon: string | null };

/** Polish numbers are checked and kept as digits alone; a foreign organisation's stay as typed. */
function withNumbers<T extends Numbered>(input: T, context: z.RefinementCtx): T {
  if (input.country !== "PL") return input;
  const nip = input.nip && plainNumber(input.nip);
  const regon = input.regon && plainNumber(input.regon);
  if (nip && !isNip(nip)) context.addIssue({ code: "custom", path: ["nip"], message: "organisations.rules.nip" });
  if (regon && !isRegon(regon)) context.addIssue({ code: "custom", path: ["regon"], message: "organisations.rules.regon" });
  return { ...input, nip, regon };
}

export const newOrganisation = z.object(fields).transform(withNumbers);
export const editedOrganisation = z.object({ ...fields, id: id(), version: version() }).transform(withNumbers);
export const archivedOrganisation = z.object({ id: id(), version: version() });

export type NewOrganisation = z.output<typeof newOrganisation>;
export type EditedOrganisation = z.output<typeof editedOrganisation>;
export type ArchivedOrganisation = z.output<typeof archivedOrganisation>;
