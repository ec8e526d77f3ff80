import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { editScenarioAction } from "#lib/scenarios/actions";
import { getScenario } from "#lib/scenarios/queries";

export default async function EditScenarioPage({ params }: PageProps) {
  const here = await work("scenario.edit");
  const id = recordId((await params).id);
  const scenario = page(() => getScenario(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/scenarios/${id}`, label: scenario.title }]} title={here.t("scenarios.edit")} />
      <div className="section">
        <EntityForm here={here} entity="scenario" action={editScenarioAction} record={scenario} />
      </div>
    </>
  );
}
