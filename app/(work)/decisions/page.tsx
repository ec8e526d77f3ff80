import { Link } from "#components/ui/link";
import { decisionStates, decisionSubjects } from "#db/enums";
import { DecisionRows } from "#components/decisions/decision-rows";
import { RecordForm } from "#components/form/record-form";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { publishDecisionsAction } from "#lib/decisions/actions";
import { decisionList } from "#lib/decisions/list";
import { listDecisions } from "#lib/decisions/queries";
import { formTexts } from "#lib/forms/texts";
import { enumOptions } from "#lib/i18n/options";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

export default async function DecisionsPage({ searchParams }: PageProps) {
  const { actor, t, format, can } = await work("decision.read");
  const state = parseList(decisionList, await searchParams);
  const { rows, total } = listDecisions(actor, state);
  const drafts = can("decision.publish")
    ? rows.filter((row) => row.state === "draft").map((row) => ({ value: String(row.id), label: row.title }))
    : [];
  const filters = [
    { name: "state", label: t("decisions.state"), options: enumOptions(t, "decisionState", decisionStates) },
    { name: "subject", label: t("decisions.subject"), options: enumOptions(t, "decisionSubject", decisionSubjects) },
  ];
  const columns = [
    { key: "number", label: t("decisions.number") },
    { key: "subject", label: t("decisions.subject") },
    { key: "outcome", label: t("decisions.outcome") },
    { key: "state", label: t("decisions.state") },
    { key: "published", label: t("decisions.published") },
  ];
  return (
    <>
      <PageHeader title={t("decisions.title")} lead={t("decisions.lead", { total })}>
        {can("list.export") && <ExportLinks spec={decisionList} state={state} t={t} />}
        {can("decision.draft") && (
          <Link className="btn primary" href="/decisions/new">
            {t("decisions.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={decisionList} state={state} filters={filters} total={total} t={t} />
      {drafts.length > 0 && (
        <section className="card mt-4 max-w-2xl">
          <RecordForm
            action={publishDecisionsAction}
            fields={[{ name: "decisionIds", label: t("decisions.drafts"), kind: "checkboxes", options: drafts, required: true }]}
            texts={formTexts(t, t("decisions.publish"))}
          />
        </section>
      )}
      <ListTable spec={decisionList} state={state} columns={columns} total={total} caption={t("decisions.title")} t={t}>
        <DecisionRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
