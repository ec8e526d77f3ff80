import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getRegionPage } from "#lib/regions/queries";

export default async function RegionHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { namePl } = page(() => getRegionPage(here.actor, id));
  return <HistoryPage here={here} entity="region" id={id} title={namePl} back={`/regions/${id}`} />;
}
