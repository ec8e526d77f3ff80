import { CompareBody } from "#components/scenarios/runs/compare-body";
import { page, work } from "#lib/access/session";
import { recordId, type PageProps } from "#lib/page-props";
import { compare } from "#lib/scenarios/runs/queries";

export default async function ComparePage({ params, searchParams }: PageProps) {
  const here = await work("run.read");
  const id = recordId((await params).id);
  const other = (await searchParams).with;
  const compared = page(() => compare(here.actor, id, typeof other === "string" ? other : ""));
  return <CompareBody scenarioId={id} compared={compared} here={here} />;
}
