import type { ListSpec } from "#lib/list/list";

export const scenarioList: ListSpec = {
  path: "/scenarios",
  filters: ["status", "project", "archived"],
  sorts: ["title", "period", "updated"],
  sort: "-period",
};
