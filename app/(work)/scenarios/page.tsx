import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";
import { scenarioList } from "#lib/scenarios/columns";
import { listScenarios } from "#lib/scenarios/queries";

export default async function ScenariosPage({ searchParams }: PageProps) {
  const here = await work("scenario.read");
  const state = parseList(scenarioList, await searchParams);
  const found = page(() => listScenarios(here.actor, state));
  return <ListPage here={here} list={scenarioList} state={state} found={found} add="scenario.edit" />;
}
