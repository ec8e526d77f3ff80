import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { userList } from "#lib/users/columns";
import { listUsers, type UserRow } from "#lib/users/queries";

export default async function UsersPage({ searchParams }: PageProps) {
  const here = await work("user.edit");
  const { actor, t } = here;
  const state = parseList(userList, await searchParams);
  return (
    <ListPage
      here={here}
      list={userList}
      state={state}
      found={page(() => listUsers(actor, state))}
      add="user.edit"
      crumbs={[{ href: "/admin", label: t("admin.title") }]}
      special={{ lastVisitAt: (row: UserRow) => (row.lastVisitAt ? undefined : t("users.never")) }}
    />
  );
}
