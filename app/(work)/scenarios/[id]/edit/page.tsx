import { ScenarioForm } from "#components/scenarios/scenario-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getScenario } from "#lib/scenarios/queries";

export default async function EditScenarioPage({ params }: PageProps) {
  const here = await work("scenario.edit");
  const id = Number((await params).id);
  const scenario = page(() => getScenario(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/scenarios/${id}`, label: scenario.title }]} title={here.t("scenarios.edit")} />
      <div className="section">
        <ScenarioForm here={here} scenario={scenario} />
      </div>
    </>
  );
}
