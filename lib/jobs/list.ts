import type { ListSpec } from "#lib/list/list";

export const jobList: ListSpec = { path: "/admin/jobs", filters: ["state", "kind"], sorts: ["id", "runAt"], sort: "-id" };
