import { RunBody } from "#components/scenarios/runs/run-body";
import { page, work } from "#lib/access/session";
import { getRun } from "#lib/scenarios/runs/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; run: string }> };

export default async function RunPage({ params }: Props) {
  const here = await work("run.read");
  const { id, run } = await params;
  const shown = page(() => getRun(here.actor, recordId(id), recordId(run)));
  return <RunBody scenarioId={recordId(id)} run={shown} here={here} />;
}
