import { staff, type Replay } from "#lib/testing/replay";

/** Who may do the deeds of this domain to records that are not their own. */
export const replay: Replay = {
  createMeetingAction: { allowed: staff, form: { kind: "working" } },
  editMeetingAction: { allowed: staff, form: { kind: "working" } },
  moveMeetingAction: { allowed: staff, form: { to: "minutes_draft" } },
  addAgendaItemAction: { allowed: staff, form: { kind: "point" } },
  archiveMeetingAction: { allowed: staff },
  editAgendaItemAction: { allowed: staff, form: { kind: "point" } },
  moveAgendaItemAction: { allowed: staff, form: { to: "up" } },
  removeAgendaItemAction: { allowed: staff },
  editEntryAction: { allowed: staff, form: { words: "Próba" } },
  tickAttendanceAction: { allowed: staff },
  addWalkInAction: { allowed: staff },
  withdrawEntryAction: { allowed: staff },
  deliverEntry: "elsewhere",
  logLineAction: "elsewhere",
};
