import { exportRoute } from "#lib/export/route";
import { meetingList } from "#lib/meetings/columns";
import { listMeetings } from "#lib/meetings/queries";

export const GET = exportRoute(meetingList, listMeetings);
