import { taskList } from "#lib/tasks/columns";
import { getTask, listTasks } from "#lib/tasks/queries";
import { type Reads, listed } from "#lib/testing/reads";
import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createTaskAction: { allowed: staff },
  editTaskAction: { allowed: staff },
  handOverTasksAction: { allowed: staff, form: { fromId: "1", toId: "2" } },
  moveTaskAction: { allowed: staff, form: { status: "done" } },
};

/** How this domain's records are read. */
export const reads: Reads = {
  task: { list: listed(taskList, listTasks), pages: [getTask] },
};
