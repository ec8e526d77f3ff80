import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createTaskAction } from "#lib/tasks/actions";

export default async function NewTaskPage() {
  const here = await work("task.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/tasks", label: t("tasks.title") }]} title={t("tasks.new")} />
      <div className="section">
        <EntityForm here={here} entity="task" action={createTaskAction} />
      </div>
    </>
  );
}
