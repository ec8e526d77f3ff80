import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/client";
import { meetingMinutes, meetings } from "#db/schema/meetings";
import { authorizeSome, can, found, type Actor } from "#lib/access/actor";
import { minutesOf } from "#lib/meetings/minutes/content";
import { meetingScope } from "#lib/meetings/scope";

const latest = (meetingId: number) =>
  db().select().from(meetingMinutes).where(eq(meetingMinutes.meetingId, meetingId)).orderBy(desc(meetingMinutes.number)).limit(1).get();

/** The minutes as they stand: the frozen version when approved, else as of now. Throws `not_found`. */
export function readMinutes(actor: Actor, id: number) {
  authorizeSome(actor, "meeting.read");
  const { status } = found(
    db()
      .select({ status: meetings.status })
      .from(meetings)
      .where(and(eq(meetings.id, id), meetingScope(actor)))
      .get(),
  );
  const frozen = status === "approved" ? latest(id) : undefined;
  const content = frozen?.snapshot ?? minutesOf(actor, id);
  return {
    // Other meetings' tasks are the department's own.
    content: can(actor, "task.read") ? content : { ...content, carried: [] },
    approvedAt: frozen?.approvedAt ?? null,
    number: frozen?.number ?? null,
  };
}
