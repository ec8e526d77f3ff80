import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { editDecisionAction } from "#lib/decisions/actions";
import { getDecision } from "#lib/decisions/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function EditDecisionPage({ params }: PageProps) {
  const here = await work("decision.draft");
  const id = recordId((await params).id);
  const decision = page(() => getDecision(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/decisions/${id}`, label: decision.title }]} title={here.t("decisions.edit")} />
      <div className="section">
        {decision.can.edit ? (
          <EntityForm here={here} entity="decision" action={editDecisionAction} record={decision} />
        ) : (
          <p>{here.t("decisions.rules.published")}</p>
        )}
      </div>
    </>
  );
}
