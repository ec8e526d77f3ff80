import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { agendaItems } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { readMinutes } from "#lib/meetings/minutes/queries";
import { writingScope } from "#lib/meetings/scope";
import { personScope } from "#lib/people/scope";

export type AgendaPoint = {
  id: number;
  kind: ListValue<"agendaKind">;
  title: string;
  /** None where approved minutes are read: they do not hold it. */
  plannedMinutes: number | null;
  speaker: string | null;
};

/** The agenda in order; for whoever does not follow the writing, as the approved minutes have it. Throws `not_found`. */
export const agendaOf = (actor: Actor, meetingId: number): AgendaPoint[] =>
  can(actor, "office.read") ? asWritten(actor, meetingId) : asApproved(actor, meetingId);

const asWritten = (actor: Actor, meetingId: number): AgendaPoint[] =>
  db()
    .select({
      id: agendaItems.id,
      kind: agendaItems.kind,
      title: agendaItems.title,
      plannedMinutes: agendaItems.plannedMinutes,
      speaker: people.fullName,
    })
    .from(agendaItems)
    .leftJoin(people, and(eq(people.id, agendaItems.speakerId), personScope(actor)))
    .where(and(eq(agendaItems.meetingId, meetingId), isNull(agendaItems.archivedAt), writingScope(actor)))
    .orderBy(agendaItems.position)
    .all();

const asApproved = (actor: Actor, meetingId: number): AgendaPoint[] =>
  readMinutes(actor, meetingId).content.agenda.map(({ kind, title, speaker }, index) => ({
    ...{ id: index + 1, kind, title, speaker },
    plannedMinutes: null,
  }));

/** One point of the agenda, for the form that changes it. Throws `not_found`, also for another meeting's. */
export function getAgendaItem(actor: Actor, meetingId: number, id: number) {
  authorize(actor, "meeting.log");
  const of = and(eq(agendaItems.id, id), eq(agendaItems.meetingId, meetingId), isNull(agendaItems.archivedAt), writingScope(actor));
  return found(db().select().from(agendaItems).where(of).get());
}
