import { organisationTypes } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import type { FieldSpec, Option } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import type { Format } from "#lib/i18n/format";
import { enumOptions, recordOptions } from "#lib/i18n/options";
import { createOrganisationAction, editOrganisationAction } from "#lib/organisations/actions";
import type { getOrganisation } from "#lib/organisations/queries";
import { countries } from "#lib/organisations/rules";
import { regionOptions } from "#lib/regions/options";

type Props = { here: Work; organisation?: ReturnType<typeof getOrganisation> };

const countryOptions = (format: Format, locale: string, kept: string): Option[] =>
  [...new Set([kept, ...countries])]
    .map((value) => ({ value, label: format.country(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));

export function OrganisationForm({ here: { actor, t, format, locale }, organisation }: Props) {
  const country = organisation?.country ?? "PL";
  const fields: FieldSpec[] = [
    { name: "name", label: t("organisations.name"), value: organisation?.name, required: true },
    {
      name: "type",
      label: t("organisations.type"),
      kind: "select",
      value: organisation?.type,
      options: enumOptions(t, "organisationType", organisationTypes),
      required: true,
    },
    {
      name: "country",
      label: t("organisations.country"),
      kind: "select",
      value: country,
      options: countryOptions(format, locale, country),
      required: true,
    },
    {
      name: "regionId",
      label: t("organisations.region"),
      kind: "select",
      value: organisation?.regionId,
      options: recordOptions(regionOptions(actor)),
    },
    { name: "town", label: t("organisations.town"), value: organisation?.town },
    { name: "web", label: t("organisations.web"), value: organisation?.web },
    { name: "nip", label: t("organisations.nip"), hint: t("organisations.nipHint"), value: organisation?.nip },
    { name: "regon", label: t("organisations.regon"), hint: t("organisations.regonHint"), value: organisation?.regon },
  ];
  if (!organisation)
    return (
      <RecordForm
        action={createOrganisationAction}
        fields={fields}
        texts={formTexts(t, t("organisations.new"))}
        requestId={crypto.randomUUID()}
      />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: organisation.id },
    { name: "version", label: "", kind: "hidden", value: organisation.version },
  ];
  return (
    <RecordForm
      action={editOrganisationAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/organisations/${organisation.id}`}
    />
  );
}
