import type { ListSpec } from "#lib/list/list";

export const clusterList: ListSpec = {
  path: "/clusters",
  filters: ["stage", "kind", "theme", "archived"],
  sorts: ["name", "topics", "members", "updated"],
  sort: "name",
};
