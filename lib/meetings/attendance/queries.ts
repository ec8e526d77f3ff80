import { and, eq, exists, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { clusters } from "#db/schema/clusters";
import { agendaItems, attendances } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { can, type Actor } from "#lib/access/actor";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { writingScope } from "#lib/meetings/scope";
import { personScope } from "#lib/people/scope";

export type Attendee = {
  /** None where approved minutes are read: they hold names. */
  personId: number | null;
  name: string;
  capacity: string | null;
  cluster: string | null;
  status: ListValue<"attendanceStatus">;
  isSpeaker: boolean;
};

/** The attendance list in Polish order of surnames; for whoever does not follow the writing, those present by the approved minutes. Throws `not_found`. */
export const attendanceOf = (actor: Actor, meetingId: number): Attendee[] =>
  can(actor, "office.read") ? asWritten(actor, meetingId) : asApproved(actor, meetingId);

function asWritten(actor: Actor, meetingId: number): Attendee[] {
  const speaks = db()
    .select({ one: sql`1` })
    .from(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.speakerId, people.id), isNull(agendaItems.archivedAt)));
  return db()
    .select({
      personId: people.id,
      name: people.fullName,
      capacity: attendances.capacity,
      cluster: clusters.name,
      status: attendances.status,
      isSpeaker: sql<boolean>`${exists(speaks)}`.mapWith(Boolean),
    })
    .from(attendances)
    .innerJoin(people, and(eq(people.id, attendances.personId), personScope(actor)))
    .leftJoin(clusters, eq(clusters.id, attendances.clusterId))
    .where(and(eq(attendances.meetingId, meetingId), writingScope(actor)))
    .orderBy(people.sortKey)
    .all();
}

function asApproved(actor: Actor, meetingId: number): Attendee[] {
  const { participants, agenda } = readMinutes(actor, meetingId).content;
  const speakers = new Set(agenda.map((item) => item.speaker));
  return participants.map(({ name, capacity, cluster }) => {
    const isSpeaker = speakers.has(name);
    return { personId: null, name, capacity, cluster, status: "present", isSpeaker };
  });
}
