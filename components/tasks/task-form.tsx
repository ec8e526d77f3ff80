import { RecordForm } from "#components/form/record-form";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/i18n/options";
import type { Translate } from "#lib/i18n/translate";
import { personOptions } from "#lib/people/options";
import { createTaskAction, editTaskAction } from "#lib/tasks/actions";
import type { TaskPage } from "#lib/tasks/queries";

export function TaskForm({ t, task }: { t: Translate; task?: TaskPage }) {
  const fields: FieldSpec[] = [
    { name: "title", label: t("tasks.name"), value: task?.title, required: true },
    { name: "ownerId", label: t("tasks.owner"), kind: "select", value: task?.ownerId, options: recordOptions(personOptions()) },
    { name: "dueOn", label: t("tasks.due"), hint: t("tasks.dueHint"), value: task?.dueOn },
  ];
  if (!task)
    return <RecordForm action={createTaskAction} fields={fields} texts={formTexts(t, t("tasks.new"))} requestId={crypto.randomUUID()} />;
  const hidden: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: task.id },
    { name: "version", label: "", kind: "hidden", value: task.version },
  ];
  return (
    <RecordForm
      action={editTaskAction}
      fields={[...hidden, ...fields]}
      texts={formTexts(t, t("actions.save"))}
      back={`/tasks/${task.id}`}
    />
  );
}
