import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import type { PageProps } from "#lib/page-props";
import { getProgramme } from "#lib/programmes/queries";

export default async function ProgrammeHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const programme = page(() => getProgramme(here.actor, id));
  return <HistoryPage here={here} entity="programme" id={id} title={programme.namePl} back={`/programmes/${id}`} />;
}
