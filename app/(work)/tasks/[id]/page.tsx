import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import type { PageProps } from "#lib/page-props";
import { moveTaskAction } from "#lib/tasks/actions";
import { getTask } from "#lib/tasks/queries";

const deeds = { done: "tasks.done", cancelled: "tasks.cancel", open: "tasks.reopen" } as const;

export default async function TaskPage({ params }: PageProps) {
  const { actor, t, format } = await work("task.read");
  const id = Number((await params).id);
  const task = page(() => getTask(actor, id));
  const next = task.status === "open" ? (["done", "cancelled"] as const) : (["open"] as const);
  return (
    <>
      <PageHeader crumbs={[{ href: "/tasks", label: t("tasks.title") }]} title={task.title}>
        <StateChip state={task.status} label={t(key("enums.taskStatus", task.status))} />
        {task.can.history && (
          <Link className="btn" href={`/tasks/${id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {task.can.edit && (
          <Link className="btn" href={`/tasks/${id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <Facts
          of={[
            [t("tasks.owner"), task.owner],
            [t("tasks.due"), task.dueOn && format.day(task.dueOn)],
            [t("tasks.doneAt"), task.doneAt && format.moment(task.doneAt)],
            [
              t("tasks.meeting"),
              task.meeting && (
                <Link key="meeting" href={`/meetings/${task.meetingId}`}>
                  {task.meeting}
                </Link>
              ),
            ],
          ]}
        />
        {task.can.move && (
          <aside>
            {next.map((status) => (
              <RecordForm
                key={status}
                action={moveTaskAction}
                fields={[
                  { name: "id", label: "", kind: "hidden", value: id },
                  { name: "version", label: "", kind: "hidden", value: task.version },
                  { name: "status", label: "", kind: "hidden", value: status },
                ]}
                texts={formTexts(t, t(deeds[status]))}
                primary={status === "done"}
              />
            ))}
          </aside>
        )}
      </div>
    </>
  );
}
