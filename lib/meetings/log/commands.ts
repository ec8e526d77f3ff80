import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { agendaItems, meetingEntries } from "#db/schema/meetings";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField } from "#lib/errors";
import { entryFields } from "#lib/meetings/fields";
import type { EditedEntry, NewEntry } from "#lib/meetings/input";
import { bear, clusterOf, isBorn, type Born } from "#lib/meetings/log/births";
import { dictionary } from "#lib/meetings/log/dictionary";
import { kindOf, readLine } from "#lib/meetings/log/line";
import { loadMeeting, openMeeting } from "#lib/meetings/records";
import { requireChosen } from "#lib/records/chosen";
import type { Archived } from "#lib/records/fields";
import { authored, updateVersioned } from "#lib/records/versioned";

export type Logged = { id: number; savedAt: string; kind: string; words: string; topicId: number | null; text: string };

const byClientId = (clientId: string) => db().select().from(meetingEntries).where(eq(meetingEntries.clientId, clientId)).get();

/** Saves one line said in the room, and the record it gives birth to. A second delivery of the same client id changes nothing and answers the same. */
export function logEntry(actor: Actor, input: NewEntry): Logged {
  return transaction(() => {
    const meeting = loadMeeting(input.meetingId);
    authorize(actor, "meeting.log");
    const known = byClientId(input.clientId);
    if (known) return { ...known, savedAt: known.createdAt, text: known.words };
    openMeeting(actor, meeting.id);
    if (input.agendaItemId && !isPointOf(meeting.id, input.agendaItemId)) throw badField("agendaItemId", "meetings.rules.noPoint");
    const { kind, words } = kindOf(input.words, input.kind);
    const line = readLine(words, dictionary(actor), meeting.day);
    const clusterId = clusterOf(actor, line);
    const row = {
      meetingId: meeting.id,
      agendaItemId: input.agendaItemId,
      saidAt: input.saidAt ?? now(),
      kind,
      words,
      saidById: kind === "task" ? null : line.personId,
      clusterId,
      recordedById: actor.userId,
      clientId: input.clientId,
      ...authored(actor),
    };
    const { id } = db().insert(meetingEntries).values(row).returning({ id: meetingEntries.id }).get();
    const born: Born = bear(actor, kind, { ...line, clusterId }, { meetingId: meeting.id, entryId: id });
    // The line is of this very transaction: nobody has seen a version of it that could be stale.
    if (isBorn(born)) db().update(meetingEntries).set(born).where(eq(meetingEntries.id, id)).run();
    audit(actor, "meeting.logEntry", "meeting", meeting.id, null, { entryId: id, kind, words, ...born });
    return { id, savedAt: row.createdAt, kind, words, topicId: born.topicId ?? null, text: line.text };
  });
}

const load = (id: number) =>
  found(
    db()
      .select()
      .from(meetingEntries)
      .where(and(eq(meetingEntries.id, id), isNull(meetingEntries.withdrawnAt)))
      .get(),
  );

const isPointOf = (meetingId: number, id: number): boolean =>
  db()
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(and(eq(agendaItems.id, id), eq(agendaItems.meetingId, meetingId)))
    .get() !== undefined;

/** Saves a line's words, who said it, for which cluster and under which point; its kind and the record it gave birth to stay. Returns the meeting's id. */
export function editEntry(actor: Actor, { id, version, ...values }: EditedEntry): number {
  return transaction(() => {
    const before = load(id);
    const { id: meetingId } = openMeeting(actor, before.meetingId);
    requireChosen(actor, entryFields, values);
    if (values.agendaItemId && !isPointOf(meetingId, values.agendaItemId)) throw badField("agendaItemId", "meetings.rules.noPoint");
    if (!values.clusterId && (before.kind === "topic" || before.kind === "indication"))
      throw badField("clusterId", "meetings.rules.needsItsCluster");
    updateVersioned(meetingEntries, id, version, values, actor);
    audit(actor, "meeting.editEntry", "meeting", meetingId, { ...before, entryId: null }, { ...load(id), entryId: id });
    return meetingId;
  });
}

/** Takes a line back; the record it gave birth to stays and can be archived on its own page. Returns the meeting's id. */
export function withdrawEntry(actor: Actor, { id, version }: Archived): number {
  return transaction(() => {
    const { meetingId, words } = load(id);
    openMeeting(actor, meetingId);
    updateVersioned(meetingEntries, id, version, { withdrawnAt: now() }, actor);
    audit(actor, "meeting.withdrawEntry", "meeting", meetingId, { words }, null);
    return meetingId;
  });
}
