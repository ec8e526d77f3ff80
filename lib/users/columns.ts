import { columns } from "#lib/list/columns";
import { byChoice } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { UserRow } from "#lib/users/queries";

const described = columns<UserRow>()({
  name: { kind: "link", sort: true, value: (row) => row.name, note: (row) => row.email },
  role: { kind: "choice", list: "role", sort: true, value: (row) => row.role },
  state: { kind: "state", list: "userState", value: (row) => row.state },
  lastVisitAt: { kind: "moment", label: "users.lastVisit", sort: true, value: (row) => row.lastVisitAt },
});

/** The list of accounts: its columns, filters and order. */
export const userList = listOf<UserRow>()({
  domain: "users",
  path: "/admin/users",
  columns: described,
  filters: { role: byChoice("role"), state: byChoice("userState") },
  sort: "name",
  file: false,
});
