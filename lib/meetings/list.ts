import type { ListSpec } from "#lib/list/list";

export const meetingList: ListSpec = { path: "/meetings", filters: ["status", "kind", "project"], sorts: ["day", "title"], sort: "-day" };
