import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getTopic } from "#lib/topics/queries";

export default async function TopicHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { title } = page(() => getTopic(here.actor, id));
  return <HistoryPage here={here} entity="topic" id={id} title={title} back={`/topics/${id}`} />;
}
