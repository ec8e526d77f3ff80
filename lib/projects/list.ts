import type { ListSpec } from "#lib/list/list";

export const projectList: ListSpec = {
  path: "/projects",
  filters: ["programme", "archived"],
  sorts: ["acronym", "period"],
  sort: "acronym",
};
export const programmeList: ListSpec = { path: "/programmes", filters: ["archived"], sorts: ["name"], sort: "name" };
