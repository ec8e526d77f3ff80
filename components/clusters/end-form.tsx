import { RecordForm } from "#components/form/record-form";
import { Facts } from "#components/ui/facts";
import type { FormState } from "#lib/forms/state";
import { formTexts } from "#lib/forms/texts";
import type { Translate } from "#lib/i18n/translate";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { id: number; version: number; clusterId: number; toDay: string | null };
  facts: [label: string, value: string | null][];
  submit: string;
  t: Translate;
};

/** Ends a term of office or a membership by its last day. */
export function EndForm({ action, of, facts, submit, t }: Props) {
  const fields = [
    { name: "id", label: "", kind: "hidden" as const, value: of.id },
    { name: "version", label: "", kind: "hidden" as const, value: of.version },
    { name: "toDay", label: t("clusters.lastDay"), hint: t("clusters.dayHint"), value: of.toDay, required: true },
  ];
  return (
    <div className="section grid gap-4 max-w-2xl">
      <Facts of={facts} />
      <RecordForm action={action} fields={fields} texts={formTexts(t, submit)} back={`/clusters/${of.clusterId}`} />
    </div>
  );
}
