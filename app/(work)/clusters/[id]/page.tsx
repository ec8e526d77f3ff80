import { recordId, type PageProps } from "#lib/page-props";
import { ClusterBody } from "#components/clusters/cluster-body";
import { page, work } from "#lib/access/session";
import { getClusterPage } from "#lib/clusters/queries";

export default async function ClusterPage({ params }: PageProps) {
  const here = await work("cluster.read");
  const id = recordId((await params).id);
  const cluster = page(() => getClusterPage(here.actor, id));
  return (
    <>
      <ClusterBody cluster={cluster} here={here} />
    </>
  );
}
