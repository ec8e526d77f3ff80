import type { ListSpec } from "#lib/list/list";

export const userList: ListSpec = {
  path: "/admin/users",
  filters: ["role", "state"],
  sorts: ["name", "role", "lastVisitAt"],
  sort: "name",
};

export const userStates = ["active", "invited", "deactivated"] as const;
