import { TaskForm } from "#components/tasks/task-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getTask } from "#lib/tasks/queries";

export default async function EditTaskPage({ params }: PageProps) {
  const { actor, t } = await work("task.edit");
  const id = Number((await params).id);
  const task = page(() => getTask(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/tasks/${id}`, label: task.title }]} title={t("tasks.edit")} />
      <div className="section">{task.can.edit ? <TaskForm t={t} task={task} /> : <p>{t("tasks.rules.closed")}</p>}</div>
    </>
  );
}
