import type { ListValue } from "#db/enums";

type Dated = { status: ListValue<"taskStatus">; dueOn: string | null };

/** True while a task may be edited: until somebody ends it. */
export const isOpen = ({ status }: Pick<Dated, "status">): boolean => status === "open";

/** True for an open task whose day has passed. */
export const isLate = (task: Dated, today: string): boolean => isOpen(task) && task.dueOn !== null && task.dueOn < today;

/** The states that a task may go to from where it is. */
export const movesFrom = (status: ListValue<"taskStatus">): readonly ListValue<"taskStatus">[] =>
  status === "open" ? ["done", "cancelled"] : ["open"];
