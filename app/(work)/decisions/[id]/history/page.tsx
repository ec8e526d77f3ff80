import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { getDecision } from "#lib/decisions/queries";
import type { PageProps } from "#lib/page-props";

export default async function DecisionHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { title } = page(() => getDecision(here.actor, id));
  return <HistoryPage here={here} entity="decision" id={id} title={title} back={`/decisions/${id}`} />;
}
