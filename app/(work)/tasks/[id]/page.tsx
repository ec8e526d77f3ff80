import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/i18n/options";
import { key } from "#lib/i18n/translate";
import type { PageProps } from "#lib/page-props";
import { personOptions } from "#lib/people/options";
import { editTaskAction, moveTaskAction } from "#lib/tasks/actions";
import { getTask } from "#lib/tasks/queries";

export default async function TaskPage({ params }: PageProps) {
  const { actor, t } = await work("task.read");
  const id = Number((await params).id);
  const task = page(() => getTask(actor, id));
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: id },
    { name: "version", label: "", kind: "hidden", value: task.version },
  ];
  const fields: FieldSpec[] = [
    { name: "title", label: t("tasks.name"), value: task.title, required: true },
    {
      name: "ownerId",
      label: t("tasks.owner"),
      kind: "select",
      value: task.ownerId,
      options: recordOptions(task.can.edit ? personOptions() : []),
    },
    { name: "dueOn", label: t("tasks.due"), hint: t("tasks.dueHint"), value: task.dueOn },
  ];
  const isOpen = task.status === "open";
  return (
    <>
      <PageHeader crumbs={[{ href: "/tasks", label: t("tasks.title") }]} title={task.title}>
        <StateChip state={task.status} label={t(key("enums.taskStatus", task.status))} />
      </PageHeader>
      {task.can.edit && (
        <div className="columns">
          <RecordForm
            action={editTaskAction}
            fields={[...hidden, ...fields]}
            texts={formTexts(t, t("actions.save"))}
            back={`/tasks/${id}`}
          />
          <aside>
            <RecordForm
              action={moveTaskAction}
              fields={[...hidden, { name: "status", label: "", kind: "hidden", value: isOpen ? "done" : "open" }]}
              texts={formTexts(t, t(isOpen ? "tasks.done" : "tasks.reopen"))}
              primary={false}
            />
          </aside>
        </div>
      )}
    </>
  );
}
