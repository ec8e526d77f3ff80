import { and, asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "#db/client";
import { clusters } from "#db/schema/clusters";
import { tasks } from "#db/schema/decisions";
import { agendaItems, attendances, meetingEntries, meetings } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { topics } from "#db/schema/topics";
import { users } from "#db/schema/users";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { pageOf, type ListState } from "#lib/list/list";
import { mayApprove } from "#lib/meetings/records";
import { canApprove, isOpen, nextStates } from "#lib/meetings/rules";
import { meetingScope } from "#lib/meetings/scope";
import { matchingIds } from "#lib/search/search";

const entryCount = (kind: string) =>
  sql<number>`(select count(*) from meeting_entries e where e.meeting_id = meetings.id and e.kind = ${kind} and e.withdrawn_at is null)`;

/** One page of the meetings the actor may see (or all of them), with the total. */
export function listMeetings(actor: Actor, state: ListState, all = false) {
  const { status, kind, project, archived } = state.filters;
  const matching = state.q ? matchingIds("meeting", state.q) : null;
  const where = and(
    archived === "1" ? isNotNull(meetings.archivedAt) : isNull(meetings.archivedAt),
    meetingScope(actor),
    status ? eq(meetings.status, status as never) : undefined,
    kind ? eq(meetings.kind, kind as never) : undefined,
    project ? eq(meetings.projectId, Number(project)) : undefined,
    state.q ? (matching ? sql`meetings.id in ${matching}` : sql`0`) : undefined,
  );
  const by = state.sort.endsWith("title") ? meetings.title : meetings.day;
  const { limit, offset } = pageOf(state, all);
  const rows = db()
    .select({
      id: meetings.id,
      title: meetings.title,
      day: meetings.day,
      kind: meetings.kind,
      place: meetings.place,
      status: meetings.status,
      caseMark: meetings.caseMark,
      project: projects.acronym,
      topics: entryCount("topic"),
      indications: entryCount("indication"),
    })
    .from(meetings)
    .leftJoin(projects, eq(projects.id, meetings.projectId))
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, desc(meetings.id))
    .limit(limit)
    .offset(offset)
    .all();
  const total = all ? rows.length : (db().select({ n: count() }).from(meetings).where(where).get()?.n ?? 0);
  return { rows, total };
}

export type MeetingRow = ReturnType<typeof listMeetings>["rows"][number];

/** The meeting's row with what the actor can do now. Throws `not_found` for what the actor may not see. */
export function getMeeting(actor: Actor, id: number) {
  const { meeting, project, minuteTaker } = found(
    db()
      .select({ meeting: meetings, project: projects.acronym, minuteTaker: users.name })
      .from(meetings)
      .leftJoin(projects, eq(projects.id, meetings.projectId))
      .leftJoin(users, eq(users.id, meetings.minuteTakerId))
      .where(and(eq(meetings.id, id), meetingScope(actor)))
      .get(),
  );
  const isEditor = can(actor, "meeting.edit");
  const states = nextStates(meeting.status).filter(
    (to) => to !== "approved" || canApprove(mayApprove(actor), actor.userId, meeting.minuteTakerId),
  );
  return {
    ...meeting,
    project,
    minuteTaker,
    can: {
      edit: isEditor && meeting.status !== "approved" && meeting.status !== "cancelled" && !meeting.archivedAt,
      log: can(actor, "meeting.log") && isOpen(meeting.status) && !meeting.archivedAt,
      move: isEditor && !meeting.archivedAt ? states : [],
      archive: isEditor && (meeting.status === "planned" || meeting.status === "cancelled"),
      history: can(actor, "history.read"),
    },
  };
}

/** One line, for the form that changes it. Throws `not_found`, also for a line of another meeting. */
export function getEntry(actor: Actor, meetingId: number, id: number) {
  authorize(actor, "meeting.log");
  const of = and(eq(meetingEntries.id, id), eq(meetingEntries.meetingId, meetingId), isNull(meetingEntries.withdrawnAt));
  return found(db().select().from(meetingEntries).where(of).get());
}

/** One point of the agenda, for the form that changes it. Throws `not_found`, also for another meeting's. */
export function getAgendaItem(actor: Actor, meetingId: number, id: number) {
  authorize(actor, "meeting.log");
  const of = and(eq(agendaItems.id, id), eq(agendaItems.meetingId, meetingId), isNull(agendaItems.archivedAt));
  return found(db().select().from(agendaItems).where(of).get());
}

export type MeetingHead = ReturnType<typeof getMeeting>;

/** The lines of a meeting in the order they were said, each with its record's number. */
export const entriesOf = (id: number) =>
  db()
    .select({
      id: meetingEntries.id,
      saidAt: meetingEntries.saidAt,
      kind: meetingEntries.kind,
      words: meetingEntries.words,
      version: meetingEntries.version,
      topicId: topics.id,
      topicNumber: topics.number,
      cluster: clusters.name,
      clusterId: clusters.id,
      saidBy: people.fullName,
      decisionId: meetingEntries.decisionId,
      taskId: meetingEntries.taskId,
      dueOn: tasks.dueOn,
    })
    .from(meetingEntries)
    .leftJoin(topics, eq(topics.id, meetingEntries.topicId))
    .leftJoin(clusters, eq(clusters.id, meetingEntries.clusterId))
    .leftJoin(tasks, eq(tasks.id, meetingEntries.taskId))
    .leftJoin(people, eq(people.id, meetingEntries.saidById))
    .where(and(eq(meetingEntries.meetingId, id), isNull(meetingEntries.withdrawnAt)))
    .orderBy(asc(meetingEntries.saidAt), asc(meetingEntries.id))
    .all();

export type Entry = ReturnType<typeof entriesOf>[number];

/** The attendance list in Polish order of surnames. */
export const attendanceOf = (id: number) =>
  db()
    .select({
      personId: people.id,
      name: people.fullName,
      capacity: attendances.capacity,
      clusterId: clusters.id,
      cluster: clusters.name,
      status: attendances.status,
      isSpeaker: sql<number>`exists (select 1 from agenda_items a where a.meeting_id = ${attendances.meetingId} and a.speaker_id = ${people.id})`,
    })
    .from(attendances)
    .innerJoin(people, eq(people.id, attendances.personId))
    .leftJoin(clusters, eq(clusters.id, attendances.clusterId))
    .where(eq(attendances.meetingId, id))
    .orderBy(people.sortKey)
    .all();

/** The agenda in order. */
export const agendaOf = (id: number) =>
  db()
    .select({
      id: agendaItems.id,
      kind: agendaItems.kind,
      title: agendaItems.title,
      plannedMinutes: agendaItems.plannedMinutes,
      notes: agendaItems.notes,
      speaker: people.fullName,
      version: agendaItems.version,
    })
    .from(agendaItems)
    .leftJoin(people, eq(people.id, agendaItems.speakerId))
    .where(and(eq(agendaItems.meetingId, id), isNull(agendaItems.archivedAt)))
    .orderBy(agendaItems.position)
    .all();

/** Clusters that were present and have no topic or region recorded: what the ending check lists. */
export const silentClusters = (id: number) =>
  db().all<{ id: number; name: string }>(sql`
    select distinct c.id, c.name from attendances a join clusters c on c.id = a.cluster_id
    where a.meeting_id = ${id} and a.status = 'present' and not exists (
      select 1 from meeting_entries e where e.meeting_id = ${id} and e.cluster_id = c.id and e.withdrawn_at is null and e.kind in ('topic', 'indication'))
    order by c.sort_key`);

export { carriedTasks } from "#lib/meetings/minutes/content";
