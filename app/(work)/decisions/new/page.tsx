import { DecisionForm } from "#components/decisions/decision-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewDecisionPage() {
  const { t } = await work("decision.draft");
  return (
    <>
      <PageHeader crumbs={[{ href: "/decisions", label: t("decisions.title") }]} title={t("decisions.new")} />
      <div className="section">
        <DecisionForm t={t} />
      </div>
    </>
  );
}
