import { HandOver } from "#components/tasks/hand-over";
import { ListPage } from "#components/list/list-page";
import { taskStatuses } from "#db/enums";
import { page, work } from "#lib/access/session";
import { enumOptions } from "#lib/forms/options";
import { parseList } from "#lib/list/list";
import { recordId, type PageProps } from "#lib/page-props";
import { taskList } from "#lib/tasks/columns";
import { listTasks } from "#lib/tasks/queries";

export default async function TasksPage({ searchParams }: PageProps) {
  const here = await work("task.read");
  const state = parseList(taskList, await searchParams);
  const found = page(() => listTasks(here.actor, state));
  const options = {
    status: [...enumOptions(here.t, "taskStatus", taskStatuses), { value: "all", label: here.t("tasks.all") }],
    owner: [
      { value: "me", label: here.t("tasks.mine") },
      { value: "left", label: here.t("tasks.ofLeavers") },
    ],
  };
  const { owner } = state.filters;
  return (
    <ListPage here={here} list={taskList} state={state} found={found} add="task.edit" options={options}>
      {owner && owner !== "me" && <HandOver here={here} personId={recordId(owner) || undefined} />}
    </ListPage>
  );
}
