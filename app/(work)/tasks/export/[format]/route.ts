import { exportRoute } from "#lib/export/route";
import { taskList } from "#lib/tasks/columns";
import { listTasks } from "#lib/tasks/queries";

export const GET = exportRoute(taskList, listTasks);
