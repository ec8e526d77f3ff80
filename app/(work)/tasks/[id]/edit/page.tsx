import { TaskForm } from "#components/tasks/task-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getTask } from "#lib/tasks/queries";

export default async function EditTaskPage({ params }: PageProps) {
  const here = await work("task.edit");
  const id = recordId((await params).id);
  const task = page(() => getTask(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/tasks/${id}`, label: task.title }]} title={here.t("tasks.edit")} />
      <div className="section">{task.can.edit ? <TaskForm here={here} task={task} /> : <p>{here.t("tasks.rules.closed")}</p>}</div>
    </>
  );
}
