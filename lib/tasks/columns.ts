import { warsawDay } from "#lib/clock";
import { columns } from "#lib/list/columns";
import { byOwn } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { TaskRow } from "#lib/tasks/queries";
import { isLate } from "#lib/tasks/rules";

const described = columns<TaskRow>()({
  title: { kind: "link", label: "tasks.name", sort: true, width: 60, value: (row) => row.title, note: (row) => row.meeting },
  owner: {
    kind: "text",
    width: 30,
    value: (row) => row.owner,
    note: (row, { t }) => row.hasOwnerLeft && t("tasks.ownerLeft"),
    tone: (row) => (row.hasOwnerLeft ? "late" : undefined),
  },
  due: { kind: "day", sort: true, value: (row) => row.dueOn, tone: (row) => (isLate(row, warsawDay()) ? "late" : undefined) },
  status: { kind: "state", list: "taskStatus", width: 14, value: (row) => row.status },
  meeting: { kind: "text", only: "file", width: 60, value: (row) => row.meeting },
});

/** The list of tasks: its columns, filters and order; without a state it shows the open ones. */
export const taskList = listOf<TaskRow>()({
  domain: "tasks",
  columns: described,
  filters: { status: byOwn(), owner: byOwn() },
  sort: "due",
});
