import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createDecisionAction } from "#lib/decisions/actions";

export default async function NewDecisionPage() {
  const here = await work("decision.draft");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/decisions", label: t("decisions.title") }]} title={t("decisions.new")} />
      <div className="section">
        <EntityForm here={here} entity="decision" action={createDecisionAction} />
      </div>
    </>
  );
}
