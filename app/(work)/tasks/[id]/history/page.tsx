import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getTask } from "#lib/tasks/queries";

export default async function TaskHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { title } = page(() => getTask(here.actor, id));
  return <HistoryPage here={here} entity="task" id={id} title={title} back={`/tasks/${id}`} />;
}
