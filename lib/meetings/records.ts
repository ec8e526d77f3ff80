import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { meetings } from "#db/schema/meetings";
import { authorize, found, type Actor } from "#lib/access/actor";
import { rule } from "#lib/errors";
import { isOpen } from "#lib/meetings/rules";

/** The meeting's row; throws `not_found`. Part of the caller's transaction. */
export const loadMeeting = (id: number) => found(db().select().from(meetings).where(eq(meetings.id, id)).get());

/** The meeting's row while lines may still be written; throws `rule` once the minutes are handed over, and for an archived meeting. Part of the caller's transaction. */
export function openMeeting(actor: Actor, id: number) {
  const meeting = loadMeeting(id);
  authorize(actor, "meeting.log");
  if (!isOpen(meeting)) throw rule("meetings", "frozen");
  return meeting;
}
