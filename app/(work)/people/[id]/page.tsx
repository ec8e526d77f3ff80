import { recordId, type PageProps } from "#lib/page-props";
import { PersonBody } from "#components/people/person-body";
import { page, work } from "#lib/access/session";
import { getPersonPage } from "#lib/people/queries";

export default async function PersonPage({ params }: PageProps) {
  const here = await work("person.read");
  const id = recordId((await params).id);
  return <PersonBody person={page(() => getPersonPage(here.actor, id))} here={here} />;
}
