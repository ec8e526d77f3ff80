import { choice, country, moment, reference, text, url, type Fields } from "#lib/records/fields";

/** What an organisation is. */
export const organisationFields = {
  name: text({ max: 300, required: true }),
  type: choice("organisationType"),
  country: country({ initial: "PL" }),
  regionId: reference("region", { label: "organisations.region" }),
  town: text({ max: 100 }),
  web: url(),
  nip: text({ max: 30 }),
  regon: text({ max: 30 }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;
