import { PageHeader } from "#components/ui/page-header";
import { UserForm } from "#components/users/user-form";
import { work } from "#lib/access/session";

export default async function NewUserPage() {
  const { t } = await work("user.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin/users", label: t("users.title") }]} title={t("users.invite")} />
      <div className="section">
        <UserForm t={t} />
      </div>
    </>
  );
}
