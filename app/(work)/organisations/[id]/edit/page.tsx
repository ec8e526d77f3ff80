import type { PageProps } from "#lib/page-props";
import { OrganisationForm } from "#components/organisations/organisation-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getOrganisation } from "#lib/organisations/queries";

export default async function EditOrganisationPage({ params }: PageProps) {
  const here = await work("organisation.edit");
  const id = Number((await params).id);
  const organisation = page(() => getOrganisation(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/organisations/${id}`, label: organisation.name }]} title={here.t("organisations.edit")} />
      <div className="section">
        <OrganisationForm here={here} organisation={organisation} />
      </div>
    </>
  );
}
