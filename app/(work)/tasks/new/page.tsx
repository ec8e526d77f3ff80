import { TaskForm } from "#components/tasks/task-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewTaskPage() {
  const here = await work("task.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/tasks", label: t("tasks.title") }]} title={t("tasks.new")} />
      <div className="section">
        <TaskForm here={here} />
      </div>
    </>
  );
}
