import { ListPage } from "#components/list/list-page";
import { page, work } from "#lib/access/session";
import { parseList } from "#lib/list/list";
import { meetingList } from "#lib/meetings/columns";
import { listMeetings } from "#lib/meetings/queries";
import type { PageProps } from "#lib/page-props";

export default async function MeetingsPage({ searchParams }: PageProps) {
  const here = await work("meeting.read");
  const state = parseList(meetingList, await searchParams);
  const found = page(() => listMeetings(here.actor, state));
  return <ListPage here={here} list={meetingList} state={state} found={found} add="meeting.edit" />;
}
