import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { editClusterAction } from "#lib/clusters/actions";
import { getCluster } from "#lib/clusters/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function EditClusterPage({ params }: PageProps) {
  const here = await work("cluster.edit");
  const id = recordId((await params).id);
  const cluster = page(() => getCluster(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${id}`, label: cluster.name }]} title={here.t("clusters.edit")} />
      <div className="section">
        <EntityForm here={here} entity="cluster" action={editClusterAction} record={cluster} />
      </div>
    </>
  );
}
