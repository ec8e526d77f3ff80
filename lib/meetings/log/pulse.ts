import { and, count, eq, max, ne } from "drizzle-orm";
import { db } from "#db/client";
import { meetingEntries } from "#db/schema/meetings";
import { authorize, type Actor } from "#lib/access/actor";
import { writingScope } from "#lib/meetings/scope";

/** A mark that changes when somebody else writes, corrects or takes back a line of the meeting. One indexed statement. */
export function pulseOf(actor: Actor, meetingId: number): string {
  authorize(actor, "meeting.log");
  const row = db()
    .select({ n: count(), last: max(meetingEntries.updatedAt) })
    .from(meetingEntries)
    .where(and(eq(meetingEntries.meetingId, meetingId), ne(meetingEntries.updatedBy, actor.userId), writingScope(actor)))
    .get();
  return `"${row?.n ?? 0}-${row?.last ?? ""}"`;
}
