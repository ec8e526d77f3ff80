import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { meetingEntries } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { indications } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { meeting, sampleIndications, sampleTopics } from "#db/seed/facts/wroclaw-2013";
import { found, type Actor } from "#lib/access/actor";
import { castActor } from "#lib/access/demo";
import { warsawInstant } from "#lib/clock";
import { addAgendaItem } from "#lib/meetings/agenda/commands";
import { sameNamed } from "#lib/people/same";
import { addWalkIn } from "#lib/meetings/attendance/commands";
import { createMeeting } from "#lib/meetings/commands";
import { logEntry } from "#lib/meetings/log/commands";
import { moveMeeting } from "#lib/meetings/minutes/commands";
import { loadMeeting } from "#lib/meetings/records";
import type { EntryKind } from "#lib/meetings/log/line";
import { editTopic } from "#lib/topics/commands";
import { topicThemeIds } from "#lib/topics/revisions/revisions";
import { supportTopic } from "#lib/topics/supports/commands";

const sourceNote = "Propozycje i wskazania klastrów w tym punkcie to dane przykładowe: ich treść nie jest publiczna.";

export const clusterIdOf = (name: string): number =>
  found(db().select({ id: clusters.id }).from(clusters).where(eq(clusters.name, name)).get()).id;

/** Holds the meeting of 3 July 2013 through the same commands as an officer would, up to minutes that wait for approval. */
export function seedMeeting(): void {
  const officer = castActor("oficer");
  const projectId = db().select({ id: projects.id }).from(projects).where(eq(projects.acronym, "CluStrat")).get()?.id ?? null;
  const { title, day, place } = meeting;
  const fields = { title, kind: "cluster_forum" as const, day, startTime: "10:00", endTime: "14:30", place, caseMark: null, projectId };
  const meetingId = createMeeting(officer, fields, { provenance: "public", sourceNote: meeting.sourceNote });
  const items = seedAgenda(officer, meetingId);
  move(officer, meetingId, "in_progress");
  seedLines(officer, meetingId, items);
  markSamples(meetingId);
  seedSupports(officer);
  move(officer, meetingId, "minutes_draft");
  move(officer, meetingId, "minutes_review");
  seedNextMeeting(officer, projectId);
}

function move(actor: Actor, id: number, to: "in_progress" | "minutes_draft" | "minutes_review" | "approved"): void {
  moveMeeting(actor, { id, version: loadMeeting(id).version, to, reason: null });
}

const knownAs = (officer: Actor, name: string) => sameNamed(officer, name)[0]?.id ?? null;

function seedAgenda(officer: Actor, meetingId: number): number[] {
  for (const { name, capacity } of meeting.speakers) {
    const personId = addWalkIn(officer, { meetingId, fullName: name, clusterId: null, capacity, who: knownAs(officer, name) });
    db().update(people).set({ provenance: "public", sourceNote: meeting.sourceNote }).where(eq(people.id, personId)).run();
  }
  for (const [name, cluster] of [
    ["Ewa Koordynatorska", "Klaster NUTRIBIOMED"],
    ["Filip Lotniczak", "Dolnośląski Klaster Lotniczy"],
    ["Grażyna Surowcowa", "Dolnośląski Klaster Surowcowy"],
  ] as const)
    addWalkIn(officer, {
      meetingId,
      fullName: name,
      clusterId: clusterIdOf(cluster),
      capacity: `${cluster} (dane przykładowe)`,
      who: knownAs(officer, name),
    });
  return meeting.agenda.map((item) => {
    const speaker = item.speaker ? db().select({ id: people.id }).from(people).where(eq(people.fullName, item.speaker)).get() : undefined;
    return addAgendaItem(officer, {
      meetingId,
      kind: item.speaker ? "presentation" : "point",
      title: item.title,
      speakerId: speaker?.id ?? null,
      plannedMinutes: item.minutes,
      notes: null,
    });
  });
}

function seedLines(officer: Actor, meetingId: number, items: number[]): void {
  let minute = 5;
  const say = (kind: EntryKind, words: string, item: number) => {
    const time = `${String(10 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    minute += 8;
    const saidAt = warsawInstant(meeting.day, time);
    logEntry(officer, { meetingId, kind, words, agendaItemId: items[item] ?? null, clientId: crypto.randomUUID(), saidAt });
  };
  say("note", sourceNote, 3);
  for (const topic of sampleTopics) say("topic", topic.line, 3);
  for (const line of sampleIndications) say("indication", line, 4);
  say("decision", meeting.decision, 4);
  say("task", "Zebrać potwierdzenia od regionów partnerskich @Alicja Officerska do 19.07.2013", 4);
}

/** Everything that was born from a sample line is marked as sample data. */
function markSamples(meetingId: number): void {
  const idsOf = (column: typeof meetingEntries.topicId | typeof meetingEntries.indicationId) =>
    db()
      .select({ id: column })
      .from(meetingEntries)
      .where(and(eq(meetingEntries.meetingId, meetingId), isNotNull(column)))
      .all()
      .flatMap((row) => row.id ?? []);
  db()
    .update(topics)
    .set({ provenance: "sample" })
    .where(inArray(topics.id, idsOf(meetingEntries.topicId)))
    .run();
  db()
    .update(indications)
    .set({ provenance: "sample" })
    .where(inArray(indications.id, idsOf(meetingEntries.indicationId)))
    .run();
}

/** The proposers fill in what the line did not say, and other clusters give their voice. */
function seedSupports(officer: Actor): void {
  sampleTopics.forEach(({ problem, question, supporters }, index) => {
    const topic = found(
      db()
        .select()
        .from(topics)
        .where(eq(topics.number, index + 1))
        .get(),
    );
    editTopic(officer, {
      id: topic.id,
      version: topic.version,
      title: topic.title,
      problem,
      pilotAction: null,
      expectedResult: null,
      learningQuestion: question,
      themeIds: topicThemeIds(topic.id),
    });
    for (const [cluster, stance] of Object.entries(supporters))
      supportTopic(officer, { topicId: topic.id, clusterId: clusterIdOf(cluster), stance }, null);
  });
}

function seedNextMeeting(officer: Actor, projectId: number | null): void {
  const title = "Uzgodnienie scenariusza wizyt (dane przykładowe)";
  const fields = {
    title,
    kind: "working" as const,
    day: "2013-08-28",
    startTime: "10:00",
    endTime: null,
    place: "Wrocław",
    caseMark: null,
  };
  createMeeting(officer, { ...fields, projectId });
}

/** The manager approves the minutes of the meeting. */
export function approveMinutes(): void {
  move(castActor("kierownik"), 1, "approved");
}
