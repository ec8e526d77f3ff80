import { PageHeader } from "#components/ui/page-header";
import { UserForm } from "#components/users/user-form";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getUser } from "#lib/users/queries";

export default async function EditUserPage({ params }: PageProps) {
  const { actor, t } = await work("user.edit");
  const id = Number((await params).id);
  const user = page(() => getUser(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/admin/users/${id}`, label: user.name }]} title={t("users.edit")} lead={user.email} />
      <div className="section">
        <UserForm t={t} user={user} />
      </div>
    </>
  );
}
