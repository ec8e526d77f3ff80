import { and, eq, inArray, ne, notInArray } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { attendances } from "#db/schema/meetings";
import { people } from "#db/schema/people";
import type { Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { presentAt, putOnList } from "#lib/meetings/attendance/records";
import { walkInFields } from "#lib/meetings/fields";
import type { AttendanceList, WalkIn } from "#lib/meetings/input";
import { openMeeting } from "#lib/meetings/records";
import { nameKnownPerson } from "#lib/people/commands";
import { personScope } from "#lib/people/scope";
import { requireChosen } from "#lib/records/chosen";
import { nameOf } from "#lib/records/names";
import { updateWhere } from "#lib/records/versioned";

/** Ticks who is present; everybody else on the list who was present becomes absent. Returns the meeting's id. */
export function tickAttendance(actor: Actor, { meetingId, presentIds }: AttendanceList): number {
  return transaction(() => {
    const { id } = openMeeting(actor, meetingId);
    const before = presentAt(id);
    const onList = eq(attendances.meetingId, id);
    const came = and(onList, inArray(attendances.personId, presentIds), ne(attendances.status, "present"));
    const left = and(onList, notInArray(attendances.personId, presentIds), eq(attendances.status, "present"));
    updateWhere(attendances, came, { status: "present" }, actor);
    updateWhere(attendances, left, { status: "absent" }, actor);
    audit(actor, "meeting.attendance", "meeting", id, { present: before }, { present: presentAt(id) });
    return id;
  });
}

/** Adds somebody who came unannounced: one name is enough; a known name is not doubled. Returns the person's id. */
export function addWalkIn(actor: Actor, { meetingId, fullName, clusterId, capacity }: WalkIn): number {
  return transaction(() => {
    const { id } = openMeeting(actor, meetingId);
    requireChosen(actor, walkInFields, { clusterId });
    const named = and(eq(people.fullName, fullName), personScope(actor));
    const personId = db().select({ id: people.id }).from(people).where(named).get()?.id ?? nameKnownPerson(actor, fullName);
    const cluster = clusterId === null ? null : (nameOf("cluster", clusterId, "pl") ?? null);
    putOnList(actor, id, { personId, clusterId, capacity: capacity ?? cluster, status: "present" });
    audit(actor, "meeting.walkIn", "meeting", id, null, { personId, clusterId, capacity });
    return personId;
  });
}
