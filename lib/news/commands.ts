import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { publicNotes } from "#db/schema/meetings";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { loadMeeting } from "#lib/meetings/records";
import type { EditedNote, NewNote } from "#lib/news/input";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned } from "#lib/records/versioned";

const load = (id: number) => found(db().select().from(publicNotes).where(eq(publicNotes.id, id)).get());

/** Publishes a note about a meeting whose minutes are approved; anybody can read it from now on. Returns its id. */
export function publishNote(actor: Actor, input: NewNote): number {
  return transaction(() => {
    const meeting = loadMeeting(input.meetingId);
    authorize(actor, "meeting.publish");
    if (meeting.status !== "approved") throw rule("news", "notApproved");
    if (db().select().from(publicNotes).where(eq(publicNotes.meetingId, meeting.id)).get()) throw rule("news", "already");
    const { id } = db()
      .insert(publicNotes)
      .values({ ...input, publishedAt: now(), ...authored(actor) })
      .returning({ id: publicNotes.id })
      .get();
    audit(actor, "meeting.publishNote", "meeting", meeting.id, null, input);
    return id;
  });
}

/** Saves a published note; readers see when it was changed. Returns the meeting's id. */
export function editNote(actor: Actor, { id, version, ...values }: EditedNote): number {
  return transaction(() => {
    const before = load(id);
    authorize(actor, "meeting.publish");
    updateVersioned(publicNotes, id, version, values, actor);
    audit(actor, "meeting.editNote", "meeting", before.meetingId, before, load(id));
    return before.meetingId;
  });
}

/** Takes a note off the public page, or puts it back. Returns the meeting's id. */
export function withdrawNote(actor: Actor, input: Archived): number {
  return transaction(() => {
    const before = load(input.id);
    authorize(actor, "meeting.publish");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(publicNotes, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "meeting.withdrawNote" : "meeting.restoreNote", "meeting", before.meetingId, before, load(input.id));
    return before.meetingId;
  });
}
