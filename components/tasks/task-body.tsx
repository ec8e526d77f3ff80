import { RecordForm } from "#components/form/record-form";
import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/key";
import { moveTaskAction } from "#lib/tasks/actions";
import type { TaskPage } from "#lib/tasks/queries";
import { movesFrom } from "#lib/tasks/rules";

type Props = { task: TaskPage; here: Work };

/** What is to be done, by whom and by when; and what this person can do with it. */
export function TaskBody({ task, here }: Props) {
  const { t, format } = here;
  const { id, meeting, meetingId } = task;
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
            [t("tasks.owner"), task.owner && (task.hasOwnerLeft ? `${task.owner} (${t("tasks.ownerLeft")})` : task.owner)],
            [t("tasks.due"), task.dueOn && format.day(task.dueOn)],
            [t("tasks.doneAt"), task.doneAt && format.moment(task.doneAt)],
            [
              t("tasks.meeting"),
              meeting && (
                <Link key="meeting" href={`/meetings/${meetingId}`}>
                  {meeting}
                </Link>
              ),
            ],
          ]}
        />
        {task.can.move && (
          <aside>
            <Moves task={task} here={here} />
          </aside>
        )}
      </div>
    </>
  );
}

const deeds = { done: "tasks.done", cancelled: "tasks.cancel", open: "tasks.reopen" } as const;

function Moves({ task: { id, version, status }, here: { t } }: Props) {
  return movesFrom(status).map((to) => (
    <RecordForm
      key={to}
      action={moveTaskAction}
      fields={Object.entries({ id, version, status: to }).map(([name, value]) => ({ name, label: "", kind: "hidden", value }))}
      texts={formTexts(t, t(deeds[to]))}
      primary={to === "done"}
    />
  ));
}
