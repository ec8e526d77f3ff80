import { HistoryPage } from "#components/history/history-page";
import { page, work } from "#lib/access/session";
import { getMeeting } from "#lib/meetings/queries";
import type { PageProps } from "#lib/page-props";

export default async function MeetingHistoryPage({ params }: PageProps) {
  const here = await work("history.read");
  const id = Number((await params).id);
  const { title } = page(() => getMeeting(here.actor, id));
  return <HistoryPage here={here} entity="meeting" id={id} title={title} back={`/meetings/${id}`} />;
}
