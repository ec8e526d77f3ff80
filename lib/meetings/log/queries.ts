import { createHash } from "node:crypto";
import { and, asc, eq, exists, inArray, isNull, not, sql } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { clusters } from "#db/schema/clusters";
import { tasks } from "#db/schema/decisions";
import { attendances, meetingEntries } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { topics } from "#db/schema/topics";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { warsawTime } from "#lib/clock";
import { clusterScope } from "#lib/clusters/scope";
import type { Names } from "#lib/meetings/log/suggest";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { writingScope } from "#lib/meetings/scope";
import { personScope } from "#lib/people/scope";
import { optionsOf } from "#lib/records/options";
import { taskScope } from "#lib/tasks/scope";
import { topicScope } from "#lib/topics/scope";

export type Entry = {
  id: number;
  saidAt: string;
  kind: ListValue<"entryKind">;
  words: string;
  topicId: number | null;
  topicNumber: number | null;
  clusterId: number | null;
  cluster: string | null;
  saidBy: string | null;
  dueOn: string | null;
};

/** The lines of a meeting in the order they were said, each with its record's number; for whoever does not follow the writing, as the approved minutes have them. Throws `not_found`. */
export const entriesOf = (actor: Actor, meetingId: number): Entry[] =>
  can(actor, "office.read") ? asWritten(actor, meetingId) : asApproved(actor, meetingId);

const asWritten = (actor: Actor, meetingId: number): Entry[] =>
  db()
    .select({
      id: meetingEntries.id,
      saidAt: meetingEntries.saidAt,
      kind: meetingEntries.kind,
      words: meetingEntries.words,
      topicId: topics.id,
      topicNumber: topics.number,
      clusterId: clusters.id,
      cluster: clusters.name,
      saidBy: people.fullName,
      dueOn: tasks.dueOn,
    })
    .from(meetingEntries)
    .leftJoin(topics, and(eq(topics.id, meetingEntries.topicId), topicScope(actor)))
    .leftJoin(clusters, eq(clusters.id, meetingEntries.clusterId))
    .leftJoin(tasks, and(eq(tasks.id, meetingEntries.taskId), taskScope(actor)))
    .leftJoin(people, and(eq(people.id, meetingEntries.saidById), personScope(actor)))
    .where(and(eq(meetingEntries.meetingId, meetingId), isNull(meetingEntries.withdrawnAt), writingScope(actor)))
    .orderBy(asc(meetingEntries.saidAt), asc(meetingEntries.id))
    .all();

/** Words, names and days are those that were approved; only the way to a topic or a cluster is of today. */
function asApproved(actor: Actor, meetingId: number): Entry[] {
  const { entries } = readMinutes(actor, meetingId).content;
  const numbers = db()
    .select({ id: topics.id, number: topics.number })
    .from(topics)
    .where(and(inArray(topics.number, [...new Set(entries.flatMap(({ topic }) => topic ?? []))]), topicScope(actor)))
    .all();
  const named = db()
    .select({ id: clusters.id, name: clusters.name })
    .from(clusters)
    .where(and(inArray(clusters.name, [...new Set(entries.flatMap(({ cluster }) => cluster ?? []))]), clusterScope(actor)))
    .all();
  return entries.map(({ saidAt, kind, words, topic, cluster, saidBy, due }, index) => ({
    ...{ id: index + 1, saidAt, kind, words, cluster, saidBy },
    topicNumber: topic,
    topicId: numbers.find((one) => one.number === topic)?.id ?? null,
    clusterId: named.find((one) => one.name === cluster)?.id ?? null,
    dueOn: due,
  }));
}

/** One line, for the form that changes it. Throws `not_found`, also for a line of another meeting. */
export function getEntry(actor: Actor, meetingId: number, id: number) {
  authorize(actor, "meeting.log");
  const of = and(
    ...[eq(meetingEntries.id, id), eq(meetingEntries.meetingId, meetingId), isNull(meetingEntries.withdrawnAt)],
    writingScope(actor),
  );
  const entry = found(db().select().from(meetingEntries).where(of).get());
  return { ...entry, saidTime: warsawTime(entry.saidAt).slice(0, 5) };
}

/** Clusters that were present and have no topic or region recorded: what the ending check lists, while the meeting is written. */
export function silentClusters(actor: Actor, meetingId: number): { id: number; name: string }[] {
  const voice = db()
    .select({ one: sql`1` })
    .from(meetingEntries)
    .where(
      and(
        ...[eq(meetingEntries.meetingId, meetingId), eq(meetingEntries.clusterId, clusters.id), isNull(meetingEntries.withdrawnAt)],
        inArray(meetingEntries.kind, ["topic", "indication"]),
      ),
    );
  return db()
    .selectDistinct({ id: clusters.id, name: clusters.name })
    .from(attendances)
    .innerJoin(clusters, eq(clusters.id, attendances.clusterId))
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.status, "present"), not(exists(voice)), writingScope(actor)))
    .orderBy(clusters.sortKey)
    .all();
}

/** The names the capture line offers: all clusters, themes and regions; people of this meeting and of the department; with a mark that changes when they do. */
export function captureNames(actor: Actor, meetingId: number): Names & { mark: string } {
  authorize(actor, "meeting.log");
  const present = db()
    .select({ name: people.fullName })
    .from(attendances)
    .innerJoin(people, and(eq(people.id, attendances.personId), personScope(actor)))
    .where(and(eq(attendances.meetingId, meetingId), writingScope(actor)))
    .all();
  const named = (entity: "cluster" | "theme" | "region" | "user") => optionsOf(actor, entity).map((one) => one.label);
  const names = {
    clusters: named("cluster"),
    people: [...new Set([...present.map((one) => one.name), ...named("user")])],
    themes: named("theme"),
    regions: named("region"),
  };
  return { ...names, mark: createHash("sha256").update(JSON.stringify(names)).digest("base64url").slice(0, 16) };
}
