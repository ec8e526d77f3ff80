import { and, eq, ne } from "drizzle-orm";
import { db } from "#db/client";
import { participants } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { notifyClusters } from "#lib/notifications/commands";
import { authored, updateWhere } from "#lib/records/versioned";
import { loadScenario, type Activity } from "#lib/scenarios/programme/records";
import { loadSeats, toldOf, type Participant } from "#lib/scenarios/seats/records";
import { noPlace } from "#lib/scenarios/seats/rules";

/** The seats that a plan gives: one to a cluster. The reserve stays as it is. Who declined stays readable, but the new plan has no place of theirs to fill. Part of the caller's transaction. */
export function giveSeats(actor: Actor, activity: Activity, clusterIds: number[]): void {
  const declined = and(eq(participants.activityId, activity.id), eq(participants.status, "declined"), ne(participants.position, noPlace));
  updateWhere(participants, declined, { position: noPlace }, actor);
  const seats = loadSeats([activity.id]);
  const firstOf = (clusterId: number) => seats.find((one) => one.clusterId === clusterId);
  for (const seat of seats) {
    const isSecond = firstOf(seat.clusterId) !== seat;
    if (isSecond || !clusterIds.includes(seat.clusterId)) takeSeat(actor, activity, seat, isSecond);
  }
  clusterIds.forEach((clusterId, position) => {
    const seat = firstOf(clusterId);
    if (seat) updateWhere(participants, and(eq(participants.id, seat.id), ne(participants.position, position)), { position }, actor);
    else
      db()
        .insert(participants)
        .values({ activityId: activity.id, clusterId, position, ...authored(actor) })
        .run();
  });
}

/** A named person's seat is not lost in silence: the history tells whose it was, and a cluster that had won a second one from the reserve is told. */
function takeSeat(actor: Actor, activity: Activity, seat: Participant, isSecond: boolean): void {
  updateWhere(participants, eq(participants.id, seat.id), { archivedAt: now() }, actor);
  if (seat.personId === null) return;
  const scenario = loadScenario(activity.scenarioId);
  audit(actor, "scenario.loseSeat", "scenario", scenario.id, toldOf(activity, seat), null);
  if (isSecond && scenario.release > 0)
    notifyClusters([seat.clusterId], {
      kind: "seatLost",
      entity: "scenario",
      entityId: scenario.id,
      params: { title: scenario.title, day: activity.startsOn },
    });
}
