import { RecordForm } from "#components/form/record-form";
import { addMembershipAction } from "#lib/clusters/actions";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/i18n/options";
import type { Translate } from "#lib/i18n/translate";
import { organisationOptions } from "#lib/organisations/options";

type Props = { clusterId: number; organisationId: number | null; t: Translate };

/** A new membership: which organisation, from when, until when. */
export function MembershipForm({ clusterId, organisationId, t }: Props) {
  const fields: FieldSpec[] = [
    { name: "clusterId", label: "", kind: "hidden", value: clusterId },
    {
      name: "organisationId",
      label: t("clusters.organisation"),
      kind: "select",
      value: organisationId,
      options: recordOptions(organisationOptions(organisationId)),
      required: true,
    },
    { name: "fromDay", label: t("clusters.from"), hint: t("clusters.dayHint") },
    { name: "toDay", label: t("clusters.to") },
  ];
  return (
    <RecordForm
      action={addMembershipAction}
      fields={fields}
      texts={formTexts(t, t("clusters.addMember"))}
      requestId={crypto.randomUUID()}
    />
  );
}
