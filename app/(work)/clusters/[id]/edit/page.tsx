import type { PageProps } from "#lib/page-props";
import { ClusterForm } from "#components/clusters/cluster-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getCluster } from "#lib/clusters/queries";

export default async function EditClusterPage({ params }: PageProps) {
  const { actor, t } = await work("cluster.edit");
  const id = Number((await params).id);
  const cluster = page(() => getCluster(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/clusters/${id}`, label: cluster.name }]} title={t("clusters.edit")} />
      <div className="section">
        <ClusterForm actor={actor} t={t} cluster={cluster} />
      </div>
    </>
  );
}
