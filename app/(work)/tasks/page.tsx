import { Link } from "#components/ui/link";
import { taskStatuses } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { TaskRows } from "#components/tasks/task-rows";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { enumOptions } from "#lib/i18n/options";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { taskList } from "#lib/tasks/list";
import { listTasks } from "#lib/tasks/queries";

export default async function TasksPage({ searchParams }: PageProps) {
  const { actor, t, format, can } = await work("task.read");
  const state = parseList(taskList, await searchParams);
  const { rows, total } = listTasks(actor, state);
  const filters = [
    {
      name: "status",
      label: t("tasks.status"),
      options: [...enumOptions(t, "taskStatus", taskStatuses), { value: "all", label: t("tasks.all") }],
    },
    { name: "owner", label: t("tasks.owner"), options: [{ value: "me", label: t("tasks.mine") }] },
  ];
  const columns = [
    { key: "title", label: t("tasks.name") },
    { key: "owner", label: t("tasks.owner") },
    { key: "due", label: t("tasks.due") },
    { key: "status", label: t("tasks.status") },
  ];
  return (
    <>
      <PageHeader title={t("tasks.title")} lead={t("tasks.lead", { total })}>
        {can("list.export") && <ExportLinks spec={taskList} state={state} t={t} />}
        {can("task.edit") && (
          <Link className="btn primary" href="/tasks/new">
            {t("tasks.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={taskList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={taskList} state={state} columns={columns} total={total} caption={t("tasks.title")} t={t}>
        <TaskRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
