import { RunRows } from "#components/scenarios/runs/run-rows";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { listRuns } from "#lib/scenarios/runs/queries";

export default async function RunsPage({ params }: PageProps) {
  const here = await work("run.read");
  const id = recordId((await params).id);
  const { title, rows } = page(() => listRuns(here.actor, id));
  const { t } = here;
  const crumbs = [
    { href: "/scenarios", label: t("scenarios.title") },
    { href: `/scenarios/${id}`, label: title },
  ];
  return (
    <>
      <PageHeader crumbs={crumbs} title={t("scenarios.runs.title")} lead={t("scenarios.runs.lead")} />
      <RunRows scenarioId={id} rows={rows} here={here} />
    </>
  );
}
