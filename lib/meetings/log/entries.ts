import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { agendaItems, meetingEntries } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { regions } from "#db/schema/regions";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { createCluster } from "#lib/clusters/commands";
import { now } from "#lib/clock";
import { draftDecision } from "#lib/decisions/commands";
import { badField, notFound } from "#lib/errors";
import { loadMeeting, openMeeting } from "#lib/meetings/records";
import type { EditedEntry, NewEntry } from "#lib/meetings/input";
import { kindOf, readLine, type Dictionary, type Line } from "#lib/meetings/log/line";
import { indicateRegion } from "#lib/regions/indications/commands";
import { authored, updateVersioned } from "#lib/records/versioned";
import { createTask } from "#lib/tasks/commands";
import { proposeTopic } from "#lib/topics/commands";

/** Every name a capture line can mark. */
export const dictionary = (): Dictionary => ({
  clusters: db().select({ id: clusters.id, name: clusters.name }).from(clusters).all(),
  people: db().select({ id: people.id, name: people.fullName }).from(people).all(),
  themes: db()
    .select({ id: themes.id, namePl: themes.namePl, nameEn: themes.nameEn })
    .from(themes)
    .all()
    .flatMap(({ id, namePl, nameEn }) => [
      { id, name: namePl },
      { id, name: nameEn },
    ]),
  regions: db()
    .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn })
    .from(regions)
    .all()
    .flatMap(({ id, namePl, nameEn }) => [{ id, name: namePl }, ...(nameEn ? [{ id, name: nameEn }] : [])]),
});

const usualPriority = 2;

export type Logged = { id: number; savedAt: string; kind: string; words: string; topicId: number | null; text: string };

/** Saves one line said in the room, and the record it gives birth to. A second delivery of the same client id changes nothing and answers the same. */
export function logEntry(actor: Actor, input: NewEntry): Logged {
  return transaction(() => {
    const meeting = loadMeeting(input.meetingId);
    authorize(actor, "meeting.log");
    const known = db().select().from(meetingEntries).where(eq(meetingEntries.clientId, input.clientId)).get();
    if (known)
      return { id: known.id, savedAt: known.createdAt, kind: known.kind, words: known.words, topicId: known.topicId, text: known.words };
    openMeeting(actor, meeting.id);
    const { kind, words } = kindOf(input.words, input.kind);
    const line = readLine(words, dictionary(), meeting.day);
    const clusterId = line.newCluster ? newCluster(actor, line.newCluster) : line.clusterId;
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
    const born = bear(actor, id, kind, { ...line, clusterId }, meeting.id);
    db().update(meetingEntries).set(born).where(eq(meetingEntries.id, id)).run();
    audit(actor, "meeting.logEntry", "meeting", meeting.id, null, { entryId: id, kind, words, ...born });
    return { id, savedAt: row.createdAt, kind, words, topicId: "topicId" in born ? (born.topicId ?? null) : null, text: line.text };
  });
}

const newCluster = (actor: Actor, name: string): number =>
  createCluster(actor, {
    name,
    kind: "economic",
    stage: "potential",
    shortName: null,
    seat: null,
    founded: null,
    web: null,
    description: null,
    ownerId: null,
    coordinatingOrganisationId: null,
    themeIds: [],
  });

/** Makes the record that a topic, a wanted region, a decision or a task is. */
function bear(actor: Actor, entryId: number, kind: string, line: Line, meetingId: number) {
  if (kind === "note") return { topicId: null };
  if (kind === "indication") return { indicationId: indicated(actor, entryId, line) };
  if (!line.text) throw badField("words", "meetings.rules.emptyLine");
  if (kind === "decision") return { decisionId: draftDecision(actor, { title: line.text, meetingId }) };
  if (kind === "task") return { taskId: createTask(actor, { title: line.text, ownerId: line.personId, dueOn: line.dueOn, meetingId }) };
  if (!line.clusterId) throw badField("words", "meetings.rules.needsCluster");
  const words = { title: line.text.slice(0, 200), problem: null, pilotAction: null, expectedResult: null, learningQuestion: null };
  return {
    topicId: proposeTopic(
      actor,
      { ...words, clusterId: line.clusterId, themeIds: line.themeIds, intent: "submit" },
      { channel: "meeting", proposerId: line.personId, sourceEntryId: entryId },
    ),
  };
}

function indicated(actor: Actor, sourceEntryId: number, line: Line): number {
  const { clusterId, regionId, newRegion, themeIds, text } = line;
  if (!clusterId) throw badField("words", "meetings.rules.needsCluster");
  if (!regionId && !newRegion) throw badField("words", "meetings.rules.needsRegion");
  const wish = { clusterId, regionId, asSaid: regionId ? null : newRegion, themeId: themeIds[0] ?? null };
  return indicateRegion(actor, { ...wish, learn: null, reason: text || null, priority: usualPriority }, { sourceEntryId });
}

/** Saves a line's words, who said it, for which cluster and under which point; its kind and the record it gave birth to stay. Returns the meeting's id. */
export function editEntry(actor: Actor, input: EditedEntry): number {
  return transaction(() => {
    const before = found(db().select().from(meetingEntries).where(eq(meetingEntries.id, input.id)).get());
    openMeeting(actor, before.meetingId);
    if (before.withdrawnAt) throw notFound();
    const { id, version, ...values } = input;
    if (values.saidById && !db().select({ id: people.id }).from(people).where(eq(people.id, values.saidById)).get())
      throw badField("saidById", "field.choose");
    if (values.clusterId && !db().select({ id: clusters.id }).from(clusters).where(eq(clusters.id, values.clusterId)).get())
      throw badField("clusterId", "field.choose");
    if (values.agendaItemId && agendaMeeting(values.agendaItemId) !== before.meetingId) throw badField("agendaItemId", "field.choose");
    if (!values.clusterId && (before.kind === "topic" || before.kind === "indication"))
      throw badField("clusterId", "meetings.rules.needsItsCluster");
    updateVersioned(meetingEntries, id, version, values, actor);
    const after = found(db().select().from(meetingEntries).where(eq(meetingEntries.id, id)).get());
    audit(actor, "meeting.editEntry", "meeting", before.meetingId, { ...before, entryId: null }, { ...after, entryId: id });
    return before.meetingId;
  });
}

const agendaMeeting = (id: number) =>
  db().select({ meetingId: agendaItems.meetingId }).from(agendaItems).where(eq(agendaItems.id, id)).get()?.meetingId;

/** Takes a line back; the record it gave birth to stays and can be archived on its own page. Returns the meeting's id. */
export function withdrawEntry(actor: Actor, input: { id: number; version: number }): number {
  return transaction(() => {
    const entry = found(db().select().from(meetingEntries).where(eq(meetingEntries.id, input.id)).get());
    authorize(actor, "meeting.log");
    openMeeting(actor, entry.meetingId);
    updateVersioned(meetingEntries, input.id, input.version, { withdrawnAt: now() }, actor);
    audit(actor, "meeting.withdrawEntry", "meeting", entry.meetingId, { words: entry.words }, null);
    return entry.meetingId;
  });
}
