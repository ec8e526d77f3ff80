import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { attendances, meetings } from "#db/schema/meetings";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { isOpen } from "#lib/meetings/rules";
import { authored } from "#lib/records/versioned";

/** The meeting's row; throws `not_found`. */
export const loadMeeting = (id: number) => found(db().select().from(meetings).where(eq(meetings.id, id)).get());

/** Which minutes a person may approve, by the policy. */
export const mayApprove = (actor: Actor): "any" | "others" | "none" =>
  can(actor, "meeting.approveOwn") ? "any" : can(actor, "meeting.approve") ? "others" : "none";

/** The meeting's row while lines may still be written; throws `rule` once the minutes are handed over, and for an archived meeting. */
export function openMeeting(actor: Actor, id: number) {
  const meeting = loadMeeting(id);
  authorize(actor, "meeting.log");
  if (!isOpen(meeting.status) || meeting.archivedAt) throw rule("meetings", "frozen");
  return meeting;
}

/** Puts a person on the list once; a later call only raises "invited" or "confirmed" to "present". Part of the caller's transaction. */
export function putOnList(
  actor: Actor,
  meetingId: number,
  personId: number,
  clusterId: number | null,
  capacity: string | null,
  status: "confirmed" | "present",
): void {
  const where = and(eq(attendances.meetingId, meetingId), eq(attendances.personId, personId));
  const there = db().select().from(attendances).where(where).get();
  if (!there)
    db()
      .insert(attendances)
      .values({ meetingId, personId, clusterId, capacity, status, ...authored(actor) })
      .run();
  else if (status === "present" && there.status !== "present")
    db().update(attendances).set({ status, updatedAt: now() }).where(where).run();
}
