import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { clusterList } from "#lib/clusters/columns";
import { listClusters } from "#lib/clusters/queries";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

export default async function ClustersPage({ searchParams }: PageProps) {
  const here = await work("cluster.read");
  const state = parseList(clusterList, await searchParams);
  const found = page(() => listClusters(here.actor, state));
  return <ListPage here={here} list={clusterList} state={state} found={found} add="cluster.edit" />;
}
