import { ClusterForm } from "#components/clusters/cluster-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewClusterPage() {
  const { actor, t } = await work("cluster.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/clusters", label: t("clusters.title") }]} title={t("clusters.new")} />
      <div className="section">
        <ClusterForm actor={actor} t={t} />
      </div>
    </>
  );
}
