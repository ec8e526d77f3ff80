import { evidenceKinds } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { themeOptions } from "#lib/clusters/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { addEvidenceAction, editEvidenceAction } from "#lib/regions/actions";
import type { getEvidence } from "#lib/regions/queries";

type Props = { regionId: number; here: Work; evidence?: ReturnType<typeof getEvidence> };

export function EvidenceForm({ regionId, here: { actor, t, format }, evidence }: Props) {
  const fields: FieldSpec[] = [
    { name: "regionId", label: "", kind: "hidden", value: regionId },
    {
      name: "themeId",
      label: t("regions.theme"),
      kind: "select",
      options: recordOptions(themeOptions(actor)),
      value: evidence?.themeId,
      required: true,
    },
    { name: "claim", label: t("regions.claim"), kind: "textarea", value: evidence?.claim, required: true },
    {
      name: "kind",
      label: t("regions.evidenceKind"),
      kind: "select",
      options: enumOptions(t, "evidenceKind", evidenceKinds),
      value: evidence?.kind,
      required: true,
    },
    { name: "strength", label: t("regions.strength"), value: evidence?.strength, required: true },
    {
      name: "day",
      label: t("regions.day"),
      hint: t("meetings.dayHint"),
      value: evidence?.day && evidence.day.length === 10 ? format.date(evidence.day) : null,
    },
    { name: "sourceUrl", label: t("regions.sourceUrl"), value: evidence?.sourceUrl },
  ];
  if (!evidence)
    return (
      <RecordForm
        action={addEvidenceAction}
        fields={fields}
        texts={formTexts(t, t("regions.addEvidence"))}
        requestId={crypto.randomUUID()}
      />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: evidence.id },
    { name: "version", label: "", kind: "hidden", value: evidence.version },
  ];
  return (
    <RecordForm
      action={editEvidenceAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/regions/${regionId}`}
    />
  );
}
