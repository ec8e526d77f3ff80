import { Link } from "#components/ui/link";
import { scenarioStatuses } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { ScenarioRows } from "#components/scenarios/scenario-rows";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { enumOptions, recordOptions } from "#lib/forms/options";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { projectOptions } from "#lib/projects/options";
import { scenarioList } from "#lib/scenarios/list";
import { listScenarios } from "#lib/scenarios/queries";

export default async function ScenariosPage({ searchParams }: PageProps) {
  const here = await work("scenario.read");
  const { actor, t, can } = here;
  const state = parseList(scenarioList, await searchParams);
  const { rows, total } = page(() => listScenarios(actor, state));
  const filters = [
    { name: "status", label: t("scenarios.status"), options: enumOptions(t, "scenarioStatus", scenarioStatuses) },
    { name: "project", label: t("scenarios.project"), options: recordOptions(projectOptions()) },
    { name: "archived", label: t("list.archived"), options: [{ value: "1", label: t("list.archived") }] },
  ];
  const columns = [
    { key: "title", label: t("scenarios.name") },
    { key: "project", label: t("scenarios.project") },
    { key: "period", label: t("scenarios.period") },
    { key: "status", label: t("scenarios.status") },
    { key: "activities", label: t("scenarios.activities"), number: true },
    { key: "budget", label: t("scenarios.budget"), number: true },
  ];
  return (
    <>
      <PageHeader title={t("scenarios.title")} lead={t("scenarios.lead", { total })}>
        {can("list.export") && <ExportLinks spec={scenarioList} state={state} t={t} />}
        {can("scenario.edit") && (
          <Link className="btn primary" href="/scenarios/new">
            {t("scenarios.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={scenarioList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={scenarioList} state={state} columns={columns} total={total} caption={t("scenarios.title")} t={t}>
        <ScenarioRows rows={rows} here={here} />
      </ListTable>
    </>
  );
}
