import { ScenarioForm } from "#components/scenarios/scenario-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewScenarioPage() {
  const here = await work("scenario.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/scenarios", label: t("scenarios.title") }]} title={t("scenarios.new")} />
      <div className="section">
        <ScenarioForm here={here} />
      </div>
    </>
  );
}
