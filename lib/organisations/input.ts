import { z } from "zod";
import { optionalText } from "#lib/forms/fields";
import { organisationFields } from "#lib/organisations/fields";
import { isNip, isRegon, plainNumber } from "#lib/reading/registers";
import { editSchemaOf, schemaOf } from "#lib/records/fields";

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

/** The number that another unit has too, once the person has said so. */
const shared = { sharedNip: optionalText(30) };

export const newOrganisation = schemaOf(organisationFields).extend(shared).transform(withNumbers);
export const editedOrganisation = editSchemaOf(organisationFields).extend(shared).transform(withNumbers);

type Shared<T> = Omit<T, "sharedNip"> & { sharedNip?: string | null };
export type NewOrganisation = Shared<z.output<typeof newOrganisation>>;
export type EditedOrganisation = Shared<z.output<typeof editedOrganisation>>;
