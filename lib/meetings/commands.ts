import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { meetings } from "#db/schema/meetings";
import { authorize, type Actor } from "#lib/access/actor";
import { badField, rule } from "#lib/errors";
import { meetingFields } from "#lib/meetings/fields";
import type { EditedMeeting, NewMeeting } from "#lib/meetings/input";
import { loadMeeting } from "#lib/meetings/records";
import { isArchivable, isEditable } from "#lib/meetings/rules";
import { meetingWords } from "#lib/meetings/words";
import { requireChosen } from "#lib/records/chosen";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";

/** One case mark, one meeting. */
function refuseTakenMark(caseMark: string | null, id: number): void {
  if (!caseMark) return;
  const taken = db().select({ id: meetings.id }).from(meetings).where(eq(meetings.caseMark, caseMark)).get();
  if (taken && taken.id !== id) throw badField("caseMark", "meetings.rules.caseMarkTaken");
}

const meeting: Plain<typeof meetings, NewMeeting> = {
  entity: "meeting",
  table: meetings,
  edit: "meeting.edit",
  words: meetingWords,
  row: (input, id) => {
    refuseTakenMark(input.caseMark, id);
    return input;
  },
};

type Source = { provenance?: "public"; sourceNote?: string };

/** Adds a meeting; who adds it takes the minutes. Returns its id. */
export function createMeeting(actor: Actor, input: NewMeeting, source: Source = {}): number {
  return transaction(() => {
    authorize(actor, "meeting.edit");
    requireChosen(actor, meetingFields, input);
    return createRecord(actor, meeting, input, { ...source, minuteTakerId: actor.userId || null });
  });
}

/** Saves a meeting's fields; throws `conflict` when somebody saved it meanwhile. Returns its id. */
export function editMeeting(actor: Actor, input: EditedMeeting): number {
  return transaction(() => {
    const before = loadMeeting(input.id);
    authorize(actor, "meeting.edit");
    if (!isEditable(before)) throw rule("meetings", "frozen");
    requireChosen(actor, meetingFields, input);
    return editRecord(actor, meeting, input);
  });
}

/** Moves a meeting into the archive, or back out of it; approved minutes stay where they are found. Returns its id. */
export function archiveMeeting(actor: Actor, input: Archived): number {
  return transaction(() => {
    const before = loadMeeting(input.id);
    authorize(actor, "meeting.edit");
    if (!isArchivable(before)) throw rule("meetings", "archive");
    return archiveRecord(actor, meeting, input);
  });
}
