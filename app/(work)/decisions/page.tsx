import { PublishForm } from "#components/decisions/publish-form";
import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { decisionList } from "#lib/decisions/columns";
import { listDecisions } from "#lib/decisions/queries";
import { parseList } from "#lib/list/list";
import type { PageProps } from "#lib/page-props";

export default async function DecisionsPage({ searchParams }: PageProps) {
  const here = await work("decision.read");
  const state = parseList(decisionList, await searchParams);
  const found = page(() => listDecisions(here.actor, state));
  return (
    <ListPage here={here} list={decisionList} state={state} found={found} add="decision.draft">
      <PublishForm here={here} rows={found.rows} />
    </ListPage>
  );
}
