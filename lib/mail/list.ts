import type { ListSpec } from "#lib/list/list";

export const mailList: ListSpec = { path: "/admin/mail", filters: ["state"], sorts: ["createdAt", "recipient"], sort: "-createdAt" };
