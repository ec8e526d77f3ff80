import { consents, contactSources } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/forms/options";
import type { Translate } from "#lib/i18n/translate";
import { organisationOptions } from "#lib/organisations/options";
import { createPersonAction, editPersonAction } from "#lib/people/actions";
import type { getPerson } from "#lib/people/queries";

type Props = { t: Translate; person?: ReturnType<typeof getPerson>; organisationId?: number | null };

export function PersonForm({ t, person, organisationId = person?.organisationId }: Props) {
  const fields: FieldSpec[] = [
    { name: "fullName", label: t("people.fullName"), value: person?.fullName, required: true },
    {
      name: "organisationId",
      label: t("people.organisation"),
      kind: "select",
      value: organisationId,
      options: recordOptions(organisationOptions(organisationId)),
    },
    { name: "position", label: t("people.position"), value: person?.position },
    { name: "email", label: t("people.email"), kind: "email", value: person?.email },
    { name: "phone", label: t("people.phone"), hint: t("people.phoneHint"), value: person?.phone },
    {
      name: "consent",
      label: t("people.consent"),
      kind: "radios",
      value: person?.consent ?? "none",
      options: enumOptions(t, "consent", consents),
      required: true,
    },
    ...sourceFields(t, person),
  ];
  if (!person)
    return <RecordForm action={createPersonAction} fields={fields} texts={formTexts(t, t("people.new"))} requestId={crypto.randomUUID()} />;
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: person.id },
    { name: "version", label: "", kind: "hidden", value: person.version },
  ];
  return (
    <RecordForm
      action={editPersonAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/people/${person.id}`}
    />
  );
}

const sourceFields = (t: Translate, person: Props["person"]): FieldSpec[] => [
  {
    name: "contactSource",
    label: t("people.contactSource"),
    kind: "radios",
    value: person?.contactSource ?? (person ? null : "person"),
    options: enumOptions(t, "contactSource", contactSources),
    required: true,
  },
  { name: "obtainedOn", label: t("people.obtainedOn"), hint: t("people.obtainedOnHint"), value: person?.obtainedOn },
  { name: "informedOn", label: t("people.informedOn"), hint: t("people.informedOnHint"), value: person?.informedOn },
  { name: "retainUntil", label: t("people.retainUntil"), hint: t("people.obtainedOnHint"), value: person?.retainUntil },
];
