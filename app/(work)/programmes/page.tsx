import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { programmeList } from "#lib/programmes/columns";
import { listProgrammes } from "#lib/programmes/queries";

export default async function ProgrammesPage({ searchParams }: PageProps) {
  const here = await work("programme.read");
  const state = parseList(programmeList, await searchParams);
  const found = page(() => listProgrammes(here.actor, state));
  const crumbs = [{ href: "/projects", label: here.t("projects.title") }];
  return <ListPage here={here} list={programmeList} state={state} found={found} add="programme.edit" crumbs={crumbs} />;
}
