import type { ListSpec } from "#lib/list/list";

export const topicList: ListSpec = {
  path: "/topics",
  filters: ["status", "cluster", "theme", "meeting", "late"],
  sorts: ["number", "title", "supports", "due"],
  sort: "-number",
};
