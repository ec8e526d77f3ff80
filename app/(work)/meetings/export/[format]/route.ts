import { exportOld } from "#lib/export/route";
import { meetingColumns } from "#lib/meetings/export";
import { meetingList } from "#lib/meetings/list";
import { listMeetings } from "#lib/meetings/queries";

export const GET = exportOld("meetings", meetingList, listMeetings, meetingColumns);
