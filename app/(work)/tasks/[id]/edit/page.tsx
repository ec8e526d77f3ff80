import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { editTaskAction } from "#lib/tasks/actions";
import { getTask } from "#lib/tasks/queries";

export default async function EditTaskPage({ params }: PageProps) {
  const here = await work("task.edit");
  const id = recordId((await params).id);
  const task = page(() => getTask(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/tasks/${id}`, label: task.title }]} title={here.t("tasks.edit")} />
      <div className="section">
        {task.can.edit ? (
          <EntityForm here={here} entity="task" action={editTaskAction} record={task} />
        ) : (
          <p>{here.t("tasks.rules.closed")}</p>
        )}
      </div>
    </>
  );
}
