import { db, transaction } from "#db/client";
import { meetingMinutes, meetings } from "#db/schema/meetings";
import { authorize, can, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, refused, rule } from "#lib/errors";
import type { MovedMeeting } from "#lib/meetings/input";
import { minutesOf } from "#lib/meetings/minutes/content";
import { loadMeeting } from "#lib/meetings/records";
import { canApprove, canMove, needsReason, verbOf } from "#lib/meetings/rules";
import { updateVersioned } from "#lib/records/versioned";

/** Which minutes a person may approve, by the policy. */
export const mayApprove = (actor: Actor): "any" | "others" | "none" =>
  can(actor, "meeting.approveOwn") ? "any" : can(actor, "meeting.approve") ? "others" : "none";

/** Moves a meeting to its next state. Approval freezes the minutes as version n; reopening needs a reason and begins version n + 1. Returns its id. */
export function moveMeeting(actor: Actor, { id, version, to, reason }: MovedMeeting): number {
  return transaction(() => {
    const before = loadMeeting(id);
    const isApproval = to === "approved";
    authorize(actor, isApproval ? "meeting.approve" : "meeting.edit");
    if (!canMove(before, to)) throw rule("meetings", "move");
    if (needsReason(before.status, to) && !reason) throw badField("reason", "field.required");
    if (isApproval && !canApprove(mayApprove(actor), actor.userId, before.minuteTakerId)) throw refused();
    const minutesVersion = before.minutesVersion + (isApproval ? 1 : 0);
    updateVersioned(meetings, id, version, { status: to, minutesVersion }, actor);
    if (isApproval) freeze(actor, id, minutesVersion);
    audit(actor, verbOf(before.status, to), "meeting", id, before, { ...loadMeeting(id), reason });
    return id;
  });
}

function freeze(actor: Actor, meetingId: number, number: number): void {
  const row = { meetingId, number, snapshot: minutesOf(actor, meetingId), approvedAt: now(), approvedBy: actor.userId };
  db().insert(meetingMinutes).values(row).run();
}
