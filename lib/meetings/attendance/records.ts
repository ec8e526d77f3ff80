import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { attendances } from "#db/schema/meetings";
import type { Actor } from "#lib/access/actor";
import { authored, updateWhere } from "#lib/records/versioned";

type Attendee = { personId: number; clusterId?: number | null; capacity?: string | null; status: "confirmed" | "present" };

/** Puts a person on the list once; a later call raises "invited" or "confirmed" to "present" and adds for whom and as whom they came. Part of the caller's transaction. */
export function putOnList(actor: Actor, meetingId: number, { personId, clusterId = null, capacity = null, status }: Attendee): void {
  const place = and(eq(attendances.meetingId, meetingId), eq(attendances.personId, personId));
  const there = db().select().from(attendances).where(place).get();
  const row = { meetingId, personId, clusterId, capacity, status, ...authored(actor) };
  if (!there) {
    db().insert(attendances).values(row).run();
    return;
  }
  const said = {
    status: status === "present" ? status : there.status,
    clusterId: clusterId ?? there.clusterId,
    capacity: capacity ?? there.capacity,
  };
  if (Object.entries(said).some(([name, value]) => value !== there[name as keyof typeof said]))
    updateWhere(attendances, place, said, actor);
}

/** Ids of the people who are present. Part of the caller's transaction. */
export const presentAt = (meetingId: number): number[] =>
  db()
    .select({ personId: attendances.personId })
    .from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.status, "present")))
    .orderBy(attendances.id)
    .all()
    .map((row) => row.personId);
