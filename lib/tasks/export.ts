import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { TaskRow } from "#lib/tasks/queries";

/** The columns of the list of tasks as a file. */
export const taskColumns = (t: Translate, format: Format): Column<TaskRow>[] => [
  { title: t("tasks.name"), width: 60, value: (row) => row.title },
  { title: t("tasks.owner"), width: 30, value: (row) => row.owner },
  { title: t("tasks.due"), width: 14, value: (row) => row.dueOn && format.date(row.dueOn) },
  { title: t("tasks.status"), width: 14, value: (row) => t(key("enums.taskStatus", row.status)) },
  { title: t("tasks.meeting"), width: 60, value: (row) => row.meeting },
];
