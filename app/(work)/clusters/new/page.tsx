import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createClusterAction } from "#lib/clusters/actions";

export default async function NewClusterPage() {
  const here = await work("cluster.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/clusters", label: t("clusters.title") }]} title={t("clusters.new")} />
      <div className="section">
        <EntityForm here={here} entity="cluster" action={createClusterAction} />
      </div>
    </>
  );
}
