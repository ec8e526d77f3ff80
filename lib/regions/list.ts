import type { ListSpec } from "#lib/list/list";

export const regionList: ListSpec = {
  path: "/regions",
  filters: ["status", "country", "theme", "relation"],
  sorts: ["name", "wanting"],
  sort: "-wanting",
};
