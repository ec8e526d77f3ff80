import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { db } from "#db/client";
import { attendances, meetingEntries, meetings } from "#db/schema/meetings";
import type { Actor } from "#lib/access/actor";
import { all, byRole, none, ofOwnClusters } from "#lib/access/scope";

/** Meetings with approved minutes where a cluster of the person's was present. */
function heldWithOwn(actor: Actor): SQL {
  const attended = db()
    .select({ id: attendances.meetingId })
    .from(attendances)
    .where(and(ofOwnClusters(actor, attendances.clusterId), eq(attendances.status, "present")));
  return and(eq(meetings.status, "approved"), inArray(meetings.id, attended)) ?? none;
}

/** The office sees every meeting, a coordinator those of approved minutes where their cluster was present. */
export const meetingScope = (actor: Actor): SQL =>
  byRole(actor, { officer: all, manager: all, coordinator: heldWithOwn(actor), viewer: all, admin: all });

/** A meeting as it is written: lines, agenda, attendance, what nobody has approved yet. Everybody else reads the approved minutes, as they were frozen. */
export const writingScope = (actor: Actor): SQL => byRole(actor, { officer: all, manager: all, viewer: all, admin: all });

const visibleMeetings = (actor: Actor) => db().select({ id: meetings.id }).from(meetings).where(meetingScope(actor));

/** A single line, of the meetings that the person sees; one that was taken back only where the writing is seen. */
export const entryScope = (actor: Actor): SQL =>
  and(inArray(meetingEntries.meetingId, visibleMeetings(actor)), or(isNull(meetingEntries.withdrawnAt), writingScope(actor))) ?? none;
