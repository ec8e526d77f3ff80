import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { tasks } from "#db/schema/decisions";
import { agendaItems, attendances, meetingEntries, meetings } from "#db/schema/meetings";
import { organisations, people } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import type { Minutes } from "#db/schema/snapshots/minutes";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";
import { found, type Actor } from "#lib/access/actor";
import { meetingScope, writingScope } from "#lib/meetings/scope";
import { personScope } from "#lib/people/scope";
import { taskScope } from "#lib/tasks/scope";
import { topicScope } from "#lib/topics/scope";

const most = 20;

/** Open tasks of earlier meetings: they return in this one's agenda and minutes. */
export const carriedTasks = (actor: Actor, meeting: { day: string }) =>
  db()
    .select({ id: tasks.id, title: tasks.title, dueOn: tasks.dueOn, owner: people.fullName })
    .from(tasks)
    .innerJoin(meetings, and(eq(meetings.id, tasks.meetingId), meetingScope(actor)))
    .leftJoin(people, and(eq(people.id, tasks.ownerId), personScope(actor)))
    .where(and(eq(tasks.status, "open"), isNull(tasks.archivedAt), lt(meetings.day, meeting.day), taskScope(actor)))
    .orderBy(sql`coalesce(${tasks.dueOn}, '9999')`, tasks.id)
    .limit(most)
    .all();

const heading = (actor: Actor, id: number) =>
  found(
    db()
      .select({
        title: meetings.title,
        day: meetings.day,
        startTime: meetings.startTime,
        endTime: meetings.endTime,
        place: meetings.place,
        caseMark: meetings.caseMark,
        minuteTaker: users.name,
        project: { acronym: projects.acronym, fundingPl: projects.fundingPl, fundingEn: projects.fundingEn, marks: projects.marks },
      })
      .from(meetings)
      .leftJoin(users, eq(users.id, meetings.minuteTakerId))
      .leftJoin(projects, eq(projects.id, meetings.projectId))
      .where(and(eq(meetings.id, id), writingScope(actor)))
      .get(),
  );

const participantsOf = (actor: Actor, id: number) =>
  db()
    .select({ name: people.fullName, capacity: attendances.capacity, cluster: clusters.name, organisation: organisations.name })
    .from(attendances)
    .innerJoin(people, and(eq(people.id, attendances.personId), personScope(actor)))
    .leftJoin(clusters, eq(clusters.id, attendances.clusterId))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(attendances.meetingId, id), eq(attendances.status, "present")))
    .orderBy(people.sortKey)
    .all();

const agendaIn = (actor: Actor, id: number) =>
  db()
    .select({ title: agendaItems.title, kind: agendaItems.kind, speaker: people.fullName, notes: agendaItems.notes })
    .from(agendaItems)
    .leftJoin(people, and(eq(people.id, agendaItems.speakerId), personScope(actor)))
    .where(and(eq(agendaItems.meetingId, id), isNull(agendaItems.archivedAt)))
    .orderBy(agendaItems.position)
    .all();

const linesIn = (actor: Actor, id: number) =>
  db()
    .select({
      saidAt: meetingEntries.saidAt,
      kind: meetingEntries.kind,
      words: meetingEntries.words,
      topic: topics.number,
      saidBy: people.fullName,
      cluster: clusters.name,
      due: tasks.dueOn,
      owner: sql<string | null>`(select full_name from people where people.id = ${tasks.ownerId})`,
    })
    .from(meetingEntries)
    .leftJoin(topics, and(eq(topics.id, meetingEntries.topicId), topicScope(actor)))
    .leftJoin(tasks, and(eq(tasks.id, meetingEntries.taskId), taskScope(actor)))
    .leftJoin(people, and(eq(people.id, meetingEntries.saidById), personScope(actor)))
    .leftJoin(clusters, eq(clusters.id, meetingEntries.clusterId))
    .where(and(eq(meetingEntries.meetingId, id), isNull(meetingEntries.withdrawnAt)))
    .orderBy(asc(meetingEntries.saidAt), asc(meetingEntries.id))
    .all();

/** The whole content of a meeting's minutes as plain data, as of now: heading, participants, agenda, course, tasks with owner and day. Throws `not_found`. */
export function minutesOf(actor: Actor, id: number): Minutes {
  const head = heading(actor, id);
  return {
    ...head,
    carried: carriedTasks(actor, head),
    participants: participantsOf(actor, id),
    agenda: agendaIn(actor, id),
    entries: linesIn(actor, id),
  };
}
