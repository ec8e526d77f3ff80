import type { PageProps } from "#lib/page-props";
import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { getPerson } from "#lib/people/queries";

export default async function PersonHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { fullName } = page(() => getPerson(here.actor, id));
  return <HistoryPage here={here} entity="person" id={id} title={fullName} back={`/people/${id}`} />;
}
