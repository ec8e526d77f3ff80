import type { ListSpec } from "#lib/list/list";

export const auditList: ListSpec = { path: "/admin/audit", filters: ["action", "entity", "who"], sorts: ["at"], sort: "-at" };
