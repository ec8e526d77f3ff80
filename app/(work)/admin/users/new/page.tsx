import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { inviteUserAction } from "#lib/users/actions";
import { invitedFields } from "#lib/users/fields";

export default async function NewUserPage() {
  const here = await work("user.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/admin/users", label: t("users.title") }]} title={t("users.new")} />
      <div className="section">
        <EntityForm here={here} entity="user" fields={invitedFields} action={inviteUserAction} submit="users.inviteSubmit" />
      </div>
    </>
  );
}
