import { exportOld } from "#lib/export/route";
import { taskColumns } from "#lib/tasks/export";
import { taskList } from "#lib/tasks/list";
import { listTasks } from "#lib/tasks/queries";

export const GET = exportOld("tasks", taskList, listTasks, taskColumns);
