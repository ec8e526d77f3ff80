import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { agendaItems, meetingEntries } from "#db/schema/meetings";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now, warsawDay, warsawInstant, warsawTime } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { entryFields } from "#lib/meetings/fields";
import type { EditedEntry, NewEntry, SettledEntry, WithdrawnEntry } from "#lib/meetings/input";
import { bear, clusterOf, isBorn, type Born } from "#lib/meetings/births/births";
import { dictionary } from "#lib/meetings/log/dictionary";
import { kindOf, readLine } from "#lib/meetings/log/line";
import { offspringOf, rewordOffspring, withdrawOffspring } from "#lib/meetings/births/offspring";
import { loadMeeting, openMeeting } from "#lib/meetings/records";
import { waitsForCluster } from "#lib/meetings/rules";
import { requireChosen } from "#lib/records/chosen";
import { authored, updateVersioned } from "#lib/records/versioned";

export type Logged = {
  id: number;
  savedAt: string;
  saidAt: string;
  kind: string;
  words: string;
  topicId: number | null;
  clusterId: number | null;
  text: string;
};

const byClientId = (clientId: string) => db().select().from(meetingEntries).where(eq(meetingEntries.clientId, clientId)).get();

/** Saves one line said in the room, and the record it gives birth to. A second delivery of the same client id changes nothing and answers the same. */
export function logEntry(actor: Actor, input: NewEntry): Logged {
  return transaction(() => {
    const meeting = loadMeeting(input.meetingId);
    authorize(actor, "meeting.log");
    const known = byClientId(input.clientId);
    if (known) {
      const { saidAt, topicId } = known;
      return {
        id: known.id,
        savedAt: known.createdAt,
        saidAt,
        kind: known.kind,
        words: known.words,
        topicId,
        clusterId: known.clusterId,
        text: known.words,
      };
    }
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
    const born: Born = bear(actor, kind, { ...line, clusterId }, { meetingId: meeting.id, entryId: id, day: meeting.day });
    // The line is of this very transaction: nobody has seen a version of it that could be stale.
    if (isBorn(born)) db().update(meetingEntries).set(born).where(eq(meetingEntries.id, id)).run();
    audit(actor, "meeting.logEntry", "meeting", meeting.id, null, { entryId: id, kind, words, ...born });
    return { id, savedAt: row.createdAt, saidAt: row.saidAt, kind, words, topicId: born.topicId ?? null, clusterId, text: line.text };
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

/** The moment that a corrected time means, on the day on which the line was written down. */
const momentOf = (saidAt: string, time: string | null | undefined): string =>
  time && time !== warsawTime(saidAt).slice(0, 5) ? warsawInstant(warsawDay(saidAt), time) : saidAt;

type Entry = ReturnType<typeof load>;

/** Makes the topic of a line that waited for its cluster. Part of the caller's transaction. */
function bearLate(actor: Actor, entry: Entry, day: string): void {
  const line = { ...readLine(entry.words, dictionary(actor), day), clusterId: entry.clusterId };
  const born = bear(actor, entry.kind, line, { meetingId: entry.meetingId, entryId: entry.id, day });
  if (isBorn(born)) updateVersioned(meetingEntries, entry.id, entry.version, born, actor);
}

/**
 * Saves a line's words, time, who said it, for which cluster and under which point; its kind stays. What it gave birth to is given the new words
 * where `also` says so; a topic that waited for its cluster is born when it gets one. Returns the meeting's id.
 */
export function editEntry(actor: Actor, { id, version, saidTime, also, ...values }: EditedEntry): number {
  return transaction(() => {
    const before = load(id);
    const { id: meetingId, day } = openMeeting(actor, before.meetingId);
    requireChosen(actor, entryFields, values);
    if (values.agendaItemId && !isPointOf(meetingId, values.agendaItemId)) throw badField("agendaItemId", "meetings.rules.noPoint");
    const hasOwner = before.topicId !== null || before.indicationId !== null;
    if (hasOwner && values.clusterId !== before.clusterId) throw badField("clusterId", "meetings.rules.keepsItsCluster");
    updateVersioned(meetingEntries, id, version, { ...values, saidAt: momentOf(before.saidAt, saidTime) }, actor);
    if (waitsForCluster(before)) bearLate(actor, load(id), day);
    if (values.words !== before.words && offspringOf(actor, before)?.canReword) {
      if (!also) throw badField("also", "field.choose");
      if (also === "yes") rewordOffspring(actor, before, readLine(values.words, dictionary(actor), day));
    }
    audit(actor, "meeting.editEntry", "meeting", meetingId, { ...before, entryId: null }, { ...load(id), entryId: id });
    return meetingId;
  });
}

/** Says whose topic a line without a cluster is, so that the topic is born; the words stay as they were said. Returns the meeting's id. */
export function settleEntry(actor: Actor, { id, version, clusterId }: SettledEntry): number {
  return transaction(() => {
    const before = load(id);
    const { id: meetingId, day } = openMeeting(actor, before.meetingId);
    requireChosen(actor, { clusterId: entryFields.clusterId }, { clusterId });
    if (!waitsForCluster(before)) throw rule("meetings", "keepsItsCluster");
    updateVersioned(meetingEntries, id, version, { clusterId }, actor);
    bearLate(actor, load(id), day);
    audit(actor, "meeting.settleEntry", "meeting", meetingId, { ...before, entryId: null }, { ...load(id), entryId: id });
    return meetingId;
  });
}

/** Takes a line back; what it gave birth to goes with it where `also` says so, else it stays. Returns the meeting's id. */
export function withdrawEntry(actor: Actor, { id, version, also, reason }: WithdrawnEntry): number {
  return transaction(() => {
    const before = load(id);
    const { meetingId, words } = before;
    openMeeting(actor, meetingId);
    updateVersioned(meetingEntries, id, version, { withdrawnAt: now() }, actor);
    if (offspringOf(actor, before)?.canWithdraw) {
      if (!also) throw badField("also", "field.choose");
      if (also === "yes") withdrawOffspring(actor, before, reason);
    }
    audit(actor, "meeting.withdrawEntry", "meeting", meetingId, { words }, null);
    return meetingId;
  });
}
