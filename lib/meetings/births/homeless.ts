import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { meetingEntries } from "#db/schema/meetings";
import { authorizeSome, type Actor } from "#lib/access/actor";
import { plainWords } from "#lib/meetings/log/marks";
import { writingScope } from "#lib/meetings/scope";

/** Topics said in the room whose cluster nobody has named yet, in their order: what the ending check asks for. */
export function homelessEntries(actor: Actor, meetingId: number): { id: number; version: number; words: string; saidAt: string }[] {
  authorizeSome(actor, "meeting.read");
  const waiting = [eq(meetingEntries.kind, "topic"), isNull(meetingEntries.topicId), isNull(meetingEntries.clusterId)];
  return db()
    .select({ id: meetingEntries.id, version: meetingEntries.version, words: meetingEntries.words, saidAt: meetingEntries.saidAt })
    .from(meetingEntries)
    .where(and(eq(meetingEntries.meetingId, meetingId), ...waiting, isNull(meetingEntries.withdrawnAt), writingScope(actor)))
    .orderBy(asc(meetingEntries.saidAt), asc(meetingEntries.id))
    .all()
    .map((entry) => ({ ...entry, words: plainWords(entry.words) }));
}
