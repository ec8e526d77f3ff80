import { termRoles } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import { addTermAction } from "#lib/clusters/actions";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/i18n/options";
import type { Translate } from "#lib/i18n/translate";
import { personOptions } from "#lib/people/options";

type Props = { clusterId: number; personId: number | null; t: Translate };

/** A new term of office: who, as what, from when, on what basis. */
export function TermForm({ clusterId, personId, t }: Props) {
  const fields: FieldSpec[] = [
    { name: "clusterId", label: "", kind: "hidden", value: clusterId },
    {
      name: "personId",
      label: t("clusters.person"),
      kind: "select",
      value: personId,
      options: recordOptions(personOptions()),
      required: true,
    },
    {
      name: "role",
      label: t("clusters.role"),
      hint: t("clusters.addTermHint"),
      kind: "radios",
      value: "coordinator",
      options: enumOptions(t, "termRole", termRoles),
      required: true,
    },
    { name: "fromDay", label: t("clusters.from"), hint: t("clusters.dayHint"), required: true },
    { name: "toDay", label: t("clusters.to"), hint: t("clusters.toHint") },
    { name: "basis", label: t("clusters.basis"), hint: t("clusters.basisHint") },
  ];
  return <RecordForm action={addTermAction} fields={fields} texts={formTexts(t, t("clusters.addTerm"))} requestId={crypto.randomUUID()} />;
}
