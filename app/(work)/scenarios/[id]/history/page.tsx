import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getScenario } from "#lib/scenarios/queries";

export default async function ScenarioHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { title } = page(() => getScenario(here.actor, id));
  return <HistoryPage here={here} entity="scenario" id={id} title={title} back={`/scenarios/${id}`} />;
}
