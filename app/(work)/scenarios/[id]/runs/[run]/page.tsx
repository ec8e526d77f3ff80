import { RunBody } from "#components/scenarios/runs/run-body";
import { page, work } from "#lib/access/session";
import { getRun } from "#lib/scenarios/runs/queries";

type Props = { params: Promise<{ id: string; run: string }> };

export default async function RunPage({ params }: Props) {
  const here = await work("run.read");
  const { id, run } = await params;
  const shown = page(() => getRun(here.actor, Number(id), Number(run)));
  return <RunBody scenarioId={Number(id)} run={shown} here={here} />;
}
