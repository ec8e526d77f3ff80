import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { personList } from "#lib/people/columns";
import { listPeople } from "#lib/people/queries";

export default async function PeoplePage({ searchParams }: PageProps) {
  const here = await work("person.read");
  const state = parseList(personList, await searchParams);
  const found = page(() => listPeople(here.actor, state));
  return <ListPage here={here} list={personList} state={state} found={found} add="person.edit" />;
}
