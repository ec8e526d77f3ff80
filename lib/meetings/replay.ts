import { agendaOf } from "#lib/meetings/agenda/queries";
import { attendanceOf } from "#lib/meetings/attendance/queries";
import { meetingList } from "#lib/meetings/columns";
import { homelessEntries } from "#lib/meetings/births/homeless";
import { pulseOf } from "#lib/meetings/log/pulse";
import { captureNames, entriesOf, silentClusters } from "#lib/meetings/log/queries";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { getMeeting, listMeetings } from "#lib/meetings/queries";
import { type Reads, listed } from "#lib/testing/reads";
import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createMeetingAction: { allowed: staff, form: { kind: "working" } },
  editMeetingAction: { allowed: staff, form: { kind: "working", id: "2" } },
  moveMeetingAction: { allowed: staff, form: { to: "minutes_draft", id: "2", sure: "yes" } },
  addAgendaItemAction: { allowed: staff, form: { kind: "point", meetingId: "2" } },
  archiveMeetingAction: { allowed: staff, form: { id: "2" } },
  editAgendaItemAction: { allowed: staff, form: { kind: "point" }, stops: "meetings.rules.frozen" },
  moveAgendaItemAction: { allowed: staff, form: { to: "up" }, stops: "meetings.rules.frozen" },
  removeAgendaItemAction: { allowed: staff, stops: "meetings.rules.frozen" },
  editEntryAction: { allowed: staff, form: { words: "Próba" }, stops: "meetings.rules.frozen" },
  settleEntryAction: { allowed: staff, form: { clusterId: "1" }, stops: "meetings.rules.frozen" },
  tickAttendanceAction: { allowed: staff, form: { meetingId: "2" } },
  addWalkInAction: { allowed: staff, form: { meetingId: "2" } },
  withdrawEntryAction: { allowed: staff, stops: "meetings.rules.frozen" },
  deliverEntry: "elsewhere",
  logLineAction: "elsewhere",
};

/** How this domain's records are read. */
export const reads: Reads = {
  meeting: {
    list: listed(meetingList, listMeetings),
    pages: [getMeeting, readMinutes, captureNames, entriesOf, attendanceOf, agendaOf, silentClusters, homelessEntries, pulseOf],
  },
};
