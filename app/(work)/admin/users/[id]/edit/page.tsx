import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { editUserAction } from "#lib/users/actions";
import { getUser } from "#lib/users/queries";

export default async function EditUserPage({ params }: PageProps) {
  const here = await work("user.edit");
  const { actor, t } = here;
  const id = recordId((await params).id);
  const user = page(() => getUser(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/admin/users/${id}`, label: user.name }]} title={t("users.edit")} lead={user.email} />
      <div className="section">
        <EntityForm here={here} entity="user" action={editUserAction} record={user} />
      </div>
    </>
  );
}
