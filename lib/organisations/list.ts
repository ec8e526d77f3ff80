import type { ListSpec } from "#lib/list/list";

export const organisationList: ListSpec = {
  path: "/organisations",
  filters: ["type", "country", "region", "cluster", "archived"],
  sorts: ["name", "town", "people", "clusters", "updated"],
  sort: "name",
};
