import { recordId, type PageProps } from "#lib/page-props";
import { OrganisationBody } from "#components/organisations/organisation-body";
import { page, work } from "#lib/access/session";
import { getOrganisationPage } from "#lib/organisations/queries";

export default async function OrganisationPage({ params }: PageProps) {
  const here = await work("organisation.read");
  const id = recordId((await params).id);
  return <OrganisationBody organisation={page(() => getOrganisationPage(here.actor, id))} here={here} />;
}
