import type { PageProps } from "#lib/page-props";
import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { getOrganisation } from "#lib/organisations/queries";

export default async function OrganisationHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { name } = page(() => getOrganisation(here.actor, id));
  return <HistoryPage here={here} entity="organisation" id={id} title={name} back={`/organisations/${id}`} />;
}
