import { and, eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { meetingMinutes, meetings } from "#db/schema/meetings";
import { authorize, authorizeSome, can, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, refused, rule } from "#lib/errors";
import { loadMeeting, mayApprove } from "#lib/meetings/records";
import type { MovedMeeting } from "#lib/meetings/input";
import { minutesOf } from "#lib/meetings/minutes/content";
import { canApprove, canMove } from "#lib/meetings/rules";
import { meetingScope } from "#lib/meetings/scope";
import { updateVersioned } from "#lib/records/versioned";

/** Moves a meeting to its next state. Approval freezes the minutes as version n; reopening needs a reason and begins version n + 1. Returns its id. */
export function moveMeeting(actor: Actor, input: MovedMeeting): number {
  return transaction(() => {
    const before = loadMeeting(input.id);
    authorize(actor, input.to === "approved" ? "meeting.approve" : "meeting.edit");
    if (before.archivedAt || !canMove(before.status, input.to)) throw rule("meetings", "move");
    const isReopening = before.status === "approved";
    if ((isReopening || input.to === "cancelled") && !input.reason) throw badField("reason", "field.required");
    const isApproval = input.to === "approved";
    if (isApproval && !canApprove(mayApprove(actor), actor.userId, before.minuteTakerId)) throw refused();
    const minutesVersion = isApproval ? before.minutesVersion + 1 : before.minutesVersion;
    updateVersioned(meetings, input.id, input.version, { status: input.to, minutesVersion }, actor);
    if (isApproval) freeze(actor, input.id, minutesVersion);
    audit(actor, verbOf(isApproval, isReopening, input.to), "meeting", input.id, before, {
      ...loadMeeting(input.id),
      reason: input.reason,
    });
    return input.id;
  });
}

const verbOf = (isApproval: boolean, isReopening: boolean, to: string) =>
  isApproval ? "meeting.approve" : isReopening ? "meeting.reopen" : to === "cancelled" ? "meeting.cancel" : "meeting.move";

function freeze(actor: Actor, meetingId: number, number: number): void {
  db()
    .insert(meetingMinutes)
    .values({ meetingId, number, snapshot: minutesOf(meetingId), approvedAt: now(), approvedBy: actor.userId })
    .run();
}

/** The minutes as they stand: the frozen version when approved, else as of now. */
export function readMinutes(actor: Actor, id: number) {
  authorizeSome(actor, "meeting.read");
  const meeting = found(
    db()
      .select({ status: meetings.status })
      .from(meetings)
      .where(and(eq(meetings.id, id), meetingScope(actor)))
      .get(),
  );
  const frozen =
    meeting.status === "approved" ? db().select().from(meetingMinutes).where(eq(meetingMinutes.meetingId, id)).all().at(-1) : undefined;
  const content = frozen?.snapshot ?? minutesOf(id);
  return {
    // Other meetings' tasks are the department's own.
    content: can(actor, "task.read") ? content : { ...content, carried: [] },
    approvedAt: frozen?.approvedAt ?? null,
    number: frozen?.number ?? null,
  };
}
