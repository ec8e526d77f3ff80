import { TaskBody } from "#components/tasks/task-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getTask } from "#lib/tasks/queries";

export default async function TaskPage({ params }: PageProps) {
  const here = await work("task.read");
  const id = recordId((await params).id);
  return <TaskBody task={page(() => getTask(here.actor, id))} here={here} />;
}
