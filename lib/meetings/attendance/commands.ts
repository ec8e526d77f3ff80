import { and, eq, inArray, isNull, ne, notInArray, or } from "drizzle-orm";
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
import { meant, type Who } from "#lib/people/same";
import { requireChosen } from "#lib/records/chosen";
import { nameOf } from "#lib/records/names";
import { updateWhere } from "#lib/records/versioned";

/** Ticks who is present; whoever else the form showed as present becomes absent. Returns the meeting's id. */
export function tickAttendance(actor: Actor, { meetingId, presentIds, shownIds }: AttendanceList): number {
  return transaction(() => {
    const { id } = openMeeting(actor, meetingId);
    const before = presentAt(id);
    const onList = eq(attendances.meetingId, id);
    const came = and(onList, inArray(attendances.personId, presentIds), ne(attendances.status, "present"));
    const left = and(
      onList,
      inArray(attendances.personId, shownIds),
      notInArray(attendances.personId, presentIds),
      eq(attendances.status, "present"),
    );
    updateWhere(attendances, came, { status: "present" }, actor);
    updateWhere(attendances, left, { status: "absent" }, actor);
    audit(actor, "meeting.attendance", "meeting", id, { present: before }, { present: presentAt(id) });
    return id;
  });
}

type Came = Omit<WalkIn, "who"> & { who?: Who };

/** Somebody of that very name whom the list has already, for the same cluster or for none. */
function onListAs(actor: Actor, meetingId: number, fullName: string, clusterId: number | null, who: Who): number | undefined {
  if (who !== null) return undefined;
  const sameCluster = clusterId === null ? undefined : or(isNull(attendances.clusterId), eq(attendances.clusterId, clusterId));
  return db()
    .select({ id: people.id })
    .from(attendances)
    .innerJoin(people, and(eq(people.id, attendances.personId), personScope(actor)))
    .where(and(eq(attendances.meetingId, meetingId), eq(people.fullName, fullName), sameCluster))
    .get()?.id;
}

/** Adds somebody who came unannounced: one name is enough. Asks back who is meant when the register knows the name; said twice of one meeting it is one person. Returns the person's id. */
export function addWalkIn(actor: Actor, { meetingId, fullName, clusterId, capacity, who = null }: Came): number {
  return transaction(() => {
    const { id } = openMeeting(actor, meetingId);
    requireChosen(actor, walkInFields, { clusterId });
    const personId = onListAs(actor, id, fullName, clusterId, who) ?? meant(actor, fullName, who) ?? nameKnownPerson(actor, fullName);
    const cluster = clusterId === null ? null : (nameOf("cluster", clusterId, "pl") ?? null);
    putOnList(actor, id, { personId, clusterId, capacity: capacity ?? cluster, status: "present" });
    audit(actor, "meeting.walkIn", "meeting", id, null, { personId, clusterId, capacity });
    return personId;
  });
}
