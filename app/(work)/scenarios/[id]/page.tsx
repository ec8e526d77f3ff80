import { ScenarioBody } from "#components/scenarios/scenario-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { getScenarioPage } from "#lib/scenarios/programme/page-view";

export default async function ScenarioPage({ params, searchParams }: PageProps) {
  const here = await work("scenario.read");
  const id = recordId((await params).id);
  const scenario = page(() => getScenarioPage(here.actor, id));
  const { problem } = await searchParams;
  return <ScenarioBody scenario={scenario} here={here} problem={typeof problem === "string" ? problem : undefined} />;
}
