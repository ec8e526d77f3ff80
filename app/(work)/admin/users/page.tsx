import { Link } from "#components/ui/link";
import { roles } from "#db/enums";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { PageHeader } from "#components/ui/page-header";
import { UserRows } from "#components/users/user-rows";
import { page, work } from "#lib/access/session";
import { enumOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { userList, userStates } from "#lib/users/list";
import { listUsers } from "#lib/users/queries";

export default async function UsersPage({ searchParams }: PageProps) {
  const { actor, t, format } = await work("user.edit");
  const state = parseList(userList, await searchParams);
  const { rows, total } = page(() => listUsers(actor, state));
  const filters = [
    { name: "role", label: t("users.role"), options: enumOptions(t, "role", roles) },
    { name: "state", label: t("users.state"), options: userStates.map((value) => ({ value, label: t(key("users.states", value)) })) },
  ];
  const columns = [
    { key: "name", label: t("users.name") },
    { key: "role", label: t("users.role") },
    { key: "state", label: t("users.state") },
    { key: "lastVisitAt", label: t("users.lastVisit") },
  ];
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin", label: t("admin.title") }]} title={t("users.title")} lead={t("users.lead", { total })}>
        <Link className="btn primary" href="/admin/users/new">
          {t("users.invite")}
        </Link>
      </PageHeader>
      <ListFilters spec={userList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={userList} state={state} columns={columns} total={total} caption={t("users.title")} t={t}>
        <UserRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
