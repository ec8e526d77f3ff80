import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { historyOf } from "#lib/history/history";
import { recordId, type PageProps } from "#lib/page-props";

export default async function UserHistoryPage({ params }: PageProps) {
  const here = await work("user.edit");
  const id = recordId((await params).id);
  return <HistoryPage here={here} entity="user" id={id} events={page(() => historyOf(here.actor, "user", id))} />;
}
