import { decisionOutcomes } from "#db/enums";
import { RecordForm } from "#components/form/record-form";
import { createDecisionAction, editDecisionAction } from "#lib/decisions/actions";
import type { DecisionPage } from "#lib/decisions/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/i18n/options";
import type { Translate } from "#lib/i18n/translate";

export function DecisionForm({ t, decision }: { t: Translate; decision?: DecisionPage }) {
  const fields: FieldSpec[] = [
    { name: "title", label: t("decisions.name"), value: decision?.title, required: true },
    {
      name: "outcome",
      label: t("decisions.outcome"),
      kind: "select",
      value: decision?.outcome ?? "resolved",
      options: enumOptions(t, "decisionOutcome", decisionOutcomes),
      required: true,
    },
    { name: "reason", label: t("decisions.reason"), kind: "textarea", value: decision?.reason },
  ];
  if (!decision)
    return (
      <RecordForm action={createDecisionAction} fields={fields} texts={formTexts(t, t("decisions.new"))} requestId={crypto.randomUUID()} />
    );
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: decision.id },
    { name: "version", label: "", kind: "hidden", value: decision.version },
  ];
  return (
    <RecordForm
      action={editDecisionAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/decisions/${decision.id}`}
    />
  );
}
