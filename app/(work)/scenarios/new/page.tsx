import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createScenarioAction } from "#lib/scenarios/actions";

export default async function NewScenarioPage() {
  const here = await work("scenario.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/scenarios", label: t("scenarios.title") }]} title={t("scenarios.new")} />
      <div className="section">
        <EntityForm here={here} entity="scenario" action={createScenarioAction} />
      </div>
    </>
  );
}
