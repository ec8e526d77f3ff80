import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { meetingEntries, meetings } from "#db/schema/meetings";
import { authorize, type Actor } from "#lib/access/actor";
import { plainWords } from "#lib/meetings/log/marks";
import { entryScope } from "#lib/meetings/scope";

/** The line of a meeting from which a record came, as people read it, with the meeting; null for one that the actor does not see. */
export function lineOf(actor: Actor, entryId: number | null) {
  authorize(actor, "meeting.read");
  if (entryId === null) return null;
  const row = db()
    .select({
      meetingId: meetings.id,
      meeting: meetings.title,
      day: meetings.day,
      words: meetingEntries.words,
      saidAt: meetingEntries.saidAt,
    })
    .from(meetingEntries)
    .innerJoin(meetings, eq(meetings.id, meetingEntries.meetingId))
    .where(and(eq(meetingEntries.id, entryId), entryScope(actor)))
    .get();
  return row ? { ...row, words: plainWords(row.words) } : null;
}

export type SaidLine = NonNullable<ReturnType<typeof lineOf>>;
