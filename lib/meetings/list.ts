import type { ListSpec } from "#lib/list/list";

export const meetingList: ListSpec = {
  path: "/meetings",
  filters: ["status", "kind", "project", "archived"],
  sorts: ["day", "title"],
  sort: "-day",
};
