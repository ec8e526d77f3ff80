import type { ListSpec } from "#lib/list/list";

export const personList: ListSpec = {
  path: "/people",
  filters: ["role", "cluster", "consent", "duty", "organisation", "archived"],
  sorts: ["name", "organisation", "updated"],
  sort: "name",
};
