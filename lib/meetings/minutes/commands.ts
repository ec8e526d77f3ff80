import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { meetingEntries, meetingMinutes, meetings } from "#db/schema/meetings";
import { authorize, can, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now, warsawDay } from "#lib/clock";
import { askFirst, badField, refused, rule } from "#lib/errors";
import { countOf } from "#lib/list/conditions";
import type { MovedMeeting } from "#lib/meetings/input";
import { minutesOf } from "#lib/meetings/minutes/content";
import { loadMeeting } from "#lib/meetings/records";
import { canApprove, canMove, isEnding, needsReason, verbOf } from "#lib/meetings/rules";
import { updateVersioned } from "#lib/records/versioned";

/** Which minutes a person may approve, by the policy. */
export const mayApprove = (actor: Actor): "any" | "others" | "none" =>
  can(actor, "meeting.approveOwn") ? "any" : can(actor, "meeting.approve") ? "others" : "none";

/** Moves a meeting to its next state. Approval freezes the minutes as version n; reopening needs a reason and begins version n + 1. Returns its id. */
export function moveMeeting(actor: Actor, { id, version, to, reason, sure }: MovedMeeting): number {
  return transaction(() => {
    const before = loadMeeting(id);
    const isApproval = to === "approved";
    authorize(actor, isApproval ? "meeting.approve" : "meeting.edit");
    if (!canMove(before, to)) throw rule("meetings", "move");
    if (needsReason(before.status, to) && !reason) throw badField("reason", "field.required");
    if (isApproval && !canApprove(mayApprove(actor), actor.userId, before.minuteTakerId)) throw refused();
    if (isEnding(before.status, to) && !sure) askWhetherHeld(before);
    const minutesVersion = before.minutesVersion + (isApproval ? 1 : 0);
    updateVersioned(meetings, id, version, { status: to, minutesVersion }, actor);
    if (isApproval) freeze(actor, id, minutesVersion);
    audit(actor, verbOf(before.status, to), "meeting", id, before, { ...loadMeeting(id), reason });
    return id;
  });
}

/** A meeting that is still to come, or of which nothing was written, is not ended by a slip. */
function askWhetherHeld({ id, day }: { id: number; day: string }): void {
  if (day > warsawDay()) throw askFirst(["sure", "yes"], "meetings.rules.toCome", "meetings.endAnyway");
  const lines = and(eq(meetingEntries.meetingId, id), isNull(meetingEntries.withdrawnAt));
  if (countOf(meetingEntries, lines) === 0) throw askFirst(["sure", "yes"], "meetings.rules.nothingWritten", "meetings.endAnyway");
}

function freeze(actor: Actor, meetingId: number, number: number): void {
  const row = { meetingId, number, snapshot: minutesOf(actor, meetingId), approvedAt: now(), approvedBy: actor.userId };
  db().insert(meetingMinutes).values(row).run();
}
