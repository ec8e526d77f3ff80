import { DecisionForm } from "#components/decisions/decision-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getDecision } from "#lib/decisions/queries";
import type { PageProps } from "#lib/page-props";

export default async function EditDecisionPage({ params }: PageProps) {
  const { actor, t } = await work("decision.draft");
  const id = Number((await params).id);
  const decision = page(() => getDecision(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/decisions/${id}`, label: decision.title }]} title={t("decisions.edit")} />
      <div className="section">
        {decision.can.edit ? <DecisionForm t={t} decision={decision} /> : <p>{t("decisions.rules.published")}</p>}
      </div>
    </>
  );
}
