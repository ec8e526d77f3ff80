import { and, count, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import type { ListValue } from "#db/enums";
import { meetingEntries, meetings } from "#db/schema/meetings";
import { projects } from "#db/schema/projects";
import { users } from "#db/schema/users";
import { authorizeSome, can, found, type Actor } from "#lib/access/actor";
import { none } from "#lib/access/scope";
import { countOf, inArchive, orderBy, refersTo, valueIs, wordsFit } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";
import { mayApprove } from "#lib/meetings/minutes/commands";
import { canApprove, isArchivable, isEditable, isOpen, nextStates, type MeetingStatus } from "#lib/meetings/rules";
import { meetingScope } from "#lib/meetings/scope";

/** How many lines of a kind a meeting has, as a column of the list; a topic that waits for its cluster is none yet. */
const linesOf = (kind: ListValue<"entryKind">): SQL<number> =>
  sql<number>`${db()
    .select({ n: count() })
    .from(meetingEntries)
    .where(
      and(
        eq(meetingEntries.meetingId, meetings.id),
        eq(meetingEntries.kind, kind),
        isNull(meetingEntries.withdrawnAt),
        kind === "topic" ? isNotNull(meetingEntries.topicId) : undefined,
      ),
    )}`;

/** Meetings whose minutes wait for an approval that the actor may give. */
function approvableBy(actor: Actor): SQL | undefined {
  const may = mayApprove(actor);
  if (may === "none") return none;
  return and(eq(meetings.status, "minutes_review"), may === "others" ? sql`${meetings.minuteTakerId} is not ${actor.userId}` : undefined);
}

const conditions = (actor: Actor, state: ListState): SQL | undefined =>
  and(
    meetingScope(actor),
    inArchive(meetings.archivedAt, state),
    valueIs(meetings.status, "meetingStatus", state.filters.status),
    valueIs(meetings.kind, "meetingKind", state.filters.kind),
    refersTo(meetings.projectId, state.filters.project),
    state.filters.approval === "mine" ? approvableBy(actor) : undefined,
    wordsFit(actor, "meeting", meetings.id, state),
  );

export type MeetingRow = {
  id: number;
  title: string;
  day: string;
  kind: ListValue<"meetingKind">;
  place: string | null;
  status: MeetingStatus;
  caseMark: string | null;
  project: string | null;
  topics: number;
  indications: number;
};

/** How many meetings fit the list's filters. */
export function countMeetings(actor: Actor, state: ListState): number {
  authorizeSome(actor, "meeting.read");
  return countOf(meetings, conditions(actor, state));
}

/** One page of the meetings the actor may see (or all of them), with the total. Two statements. */
export function listMeetings(actor: Actor, state: ListState, all = false): Listed<MeetingRow> {
  authorizeSome(actor, "meeting.read");
  const where = conditions(actor, state);
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
      topics: linesOf("topic"),
      indications: linesOf("indication"),
    })
    .from(meetings)
    .leftJoin(projects, eq(projects.id, meetings.projectId))
    .where(where)
    .orderBy(orderBy(state, { day: meetings.day, title: meetings.title }), desc(meetings.id))
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: all ? rows.length : countOf(meetings, where) };
}

type Row = typeof meetings.$inferSelect;

function deedsOn(actor: Actor, meeting: Row) {
  const isEditor = can(actor, "meeting.edit");
  const states = nextStates(meeting).filter(
    (to) => to !== "approved" || canApprove(mayApprove(actor), actor.userId, meeting.minuteTakerId),
  );
  return {
    edit: isEditor && isEditable(meeting) && !meeting.archivedAt,
    log: can(actor, "meeting.log") && isOpen(meeting),
    move: isEditor ? states : [],
    archive: isEditor && isArchivable(meeting),
    history: can(actor, "history.read"),
  };
}

/** The meeting's row with what the actor can do now. Throws `not_found` for what the actor may not see. */
export function getMeeting(actor: Actor, id: number) {
  authorizeSome(actor, "meeting.read");
  const { meeting, ...names } = found(
    db()
      .select({ meeting: meetings, project: projects.acronym, minuteTaker: users.name })
      .from(meetings)
      .leftJoin(projects, eq(projects.id, meetings.projectId))
      .leftJoin(users, eq(users.id, meetings.minuteTakerId))
      .where(and(eq(meetings.id, id), meetingScope(actor)))
      .get(),
  );
  return { ...meeting, ...names, can: deedsOn(actor, meeting) };
}

export type MeetingHead = ReturnType<typeof getMeeting>;
