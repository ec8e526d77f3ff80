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
import { found } from "#lib/access/actor";

const most = 20;

/** Open tasks of earlier meetings: they return in this one's agenda and minutes. */
export const carriedTasks = (meeting: { id: number; day: string }) =>
  db()
    .select({ id: tasks.id, title: tasks.title, dueOn: tasks.dueOn, owner: people.fullName })
    .from(tasks)
    .innerJoin(meetings, eq(meetings.id, tasks.meetingId))
    .leftJoin(people, eq(people.id, tasks.ownerId))
    .where(and(eq(tasks.status, "open"), isNull(tasks.archivedAt), lt(meetings.day, meeting.day)))
    .orderBy(sql`coalesce(${tasks.dueOn}, '9999')`, tasks.id)
    .limit(most)
    .all();

const heading = (id: number) =>
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
      .where(eq(meetings.id, id))
      .get(),
  );

/** The whole content of a meeting's minutes as plain data: heading, participants, agenda, course, tasks with owner and day. */
export function minutesOf(id: number): Minutes {
  const present = and(eq(attendances.meetingId, id), eq(attendances.status, "present"));
  const head = heading(id);
  return {
    ...head,
    carried: carriedTasks({ id, day: head.day }),
    participants: db()
      .select({ name: people.fullName, capacity: attendances.capacity, cluster: clusters.name, organisation: organisations.name })
      .from(attendances)
      .innerJoin(people, eq(people.id, attendances.personId))
      .leftJoin(clusters, eq(clusters.id, attendances.clusterId))
      .leftJoin(organisations, eq(organisations.id, people.organisationId))
      .where(present)
      .orderBy(people.sortKey)
      .all(),
    agenda: db()
      .select({ title: agendaItems.title, kind: agendaItems.kind, speaker: people.fullName, notes: agendaItems.notes })
      .from(agendaItems)
      .leftJoin(people, eq(people.id, agendaItems.speakerId))
      .where(and(eq(agendaItems.meetingId, id), isNull(agendaItems.archivedAt)))
      .orderBy(agendaItems.position)
      .all(),
    entries: db()
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
      .leftJoin(topics, eq(topics.id, meetingEntries.topicId))
      .leftJoin(tasks, eq(tasks.id, meetingEntries.taskId))
      .leftJoin(people, eq(people.id, meetingEntries.saidById))
      .leftJoin(clusters, eq(clusters.id, meetingEntries.clusterId))
      .where(and(eq(meetingEntries.meetingId, id), isNull(meetingEntries.withdrawnAt)))
      .orderBy(asc(meetingEntries.saidAt), asc(meetingEntries.id))
      .all(),
  };
}
