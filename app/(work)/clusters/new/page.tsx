import type { Metadata } from "next";
import { ClusterForm } from "#components/clusters/cluster-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await work()).t("clusters.new") };
}

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
