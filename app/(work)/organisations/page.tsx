import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import { organisationList } from "#lib/organisations/columns";
import { listOrganisations, organisationCountries } from "#lib/organisations/queries";
import type { PageProps } from "#lib/page-props";

export default async function OrganisationsPage({ searchParams }: PageProps) {
  const here = await work("organisation.read");
  const state = parseList(organisationList, await searchParams);
  const found = page(() => listOrganisations(here.actor, state));
  const country = organisationCountries(here.actor).map((value) => ({ value, label: here.format.country(value) }));
  return <ListPage here={here} list={organisationList} state={state} found={found} add="organisation.edit" options={{ country }} />;
}
