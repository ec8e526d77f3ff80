import { RecordForm } from "#components/form/record-form";
import type { Work } from "#lib/access/session";
import { publishDecisionsAction } from "#lib/decisions/actions";
import type { DecisionRow } from "#lib/decisions/queries";
import { isDraft } from "#lib/decisions/rules";
import { formTexts } from "#lib/forms/texts";

/** Drafts among the rows of the list, for whoever may publish several at once. */
export function PublishForm({ rows, here: { t, can } }: { rows: DecisionRow[]; here: Work }) {
  const drafts = rows.filter(isDraft).map((row) => ({ value: `${row.id}:${row.version}`, label: row.title }));
  if (!can("decision.publish") || drafts.length === 0) return null;
  return (
    <section className="card mt-4 max-w-2xl">
      <RecordForm
        action={publishDecisionsAction}
        fields={[{ name: "decisionIds", label: t("decisions.drafts"), kind: "checkboxes", options: drafts, required: true }]}
        texts={formTexts(t, t("decisions.publish"))}
      />
    </section>
  );
}
