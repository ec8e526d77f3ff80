import type { ListSpec } from "#lib/list/list";

export const decisionList: ListSpec = { path: "/decisions", filters: ["state", "subject"], sorts: ["number"], sort: "-number" };
