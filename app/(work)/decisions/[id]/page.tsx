import { DecisionBody } from "#components/decisions/decision-body";
import { page, work } from "#lib/access/session";
import { getDecision } from "#lib/decisions/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function DecisionPage({ params }: PageProps) {
  const here = await work("decision.read");
  const id = recordId((await params).id);
  return <DecisionBody decision={page(() => getDecision(here.actor, id))} here={here} />;
}
