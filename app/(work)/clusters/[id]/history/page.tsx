import type { PageProps } from "#lib/page-props";
import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { getCluster } from "#lib/clusters/queries";

export default async function ClusterHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { name } = page(() => getCluster(here.actor, id));
  return <HistoryPage here={here} entity="cluster" id={id} title={name} back={`/clusters/${id}`} />;
}
