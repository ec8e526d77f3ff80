import type { ListSpec } from "#lib/list/list";

export const taskList: ListSpec = { path: "/tasks", filters: ["status", "owner"], sorts: ["due", "title"], sort: "due" };
