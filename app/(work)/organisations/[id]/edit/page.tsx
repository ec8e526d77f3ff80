import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { editOrganisationAction } from "#lib/organisations/actions";
import { getOrganisation } from "#lib/organisations/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function EditOrganisationPage({ params }: PageProps) {
  const here = await work("organisation.edit");
  const id = recordId((await params).id);
  const organisation = page(() => getOrganisation(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/organisations/${id}`, label: organisation.name }]} title={here.t("organisations.edit")} />
      <div className="section">
        <EntityForm here={here} entity="organisation" action={editOrganisationAction} record={organisation} hidden={{ sharedNip: "" }} />
      </div>
    </>
  );
}
