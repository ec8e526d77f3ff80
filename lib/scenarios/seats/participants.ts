import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { activities, participants } from "#db/schema/scenarios";
import { regions } from "#db/schema/regions";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { updateVersioned } from "#lib/records/versioned";
import { mondayOf } from "#lib/scenarios/programme/calendar";
import type { EditedActivity } from "#lib/scenarios/input";
import type { Activity, Participant } from "#lib/scenarios/records";
import { fillPlaces, loadParticipant, namingAt, requireOnce, toldOf } from "#lib/scenarios/seats/reserve";
import type { Answered, GivenBack, Nominated } from "#lib/scenarios/seats/input";
import { personNamed } from "#lib/scenarios/seats/people";
import { answersFor, isChangeable, isSeat } from "#lib/scenarios/seats/rules";

const loadActivity = (id: number) => found(db().select().from(activities).where(eq(activities.id, id)).get());

/** Saves an activity's host, day within its week, language and state; a confirmed one needs an approved region and a host. Returns the scenario's id. */
export function editActivity(actor: Actor, input: EditedActivity): number {
  return transaction(() => {
    const before = loadActivity(input.id);
    authorize(actor, "scenario.edit");
    const { id, version, ...values } = input;
    if (mondayOf(values.startsOn) !== mondayOf(before.startsOn)) throw badField("startsOn", "scenarios.rules.otherWeek");
    if (values.status === "host_confirmed") requireHost(before.regionId, values.hostId);
    updateVersioned(activities, id, version, values, actor);
    audit(actor, "scenario.editActivity", "scenario", before.scenarioId, before, loadActivity(id));
    return before.scenarioId;
  });
}

function requireHost(regionId: number, hostId: number | null): void {
  if (hostId === null) throw badField("hostId", "scenarios.rules.noHost");
  const region = db().select({ status: regions.status }).from(regions).where(eq(regions.id, regionId)).get();
  if (region?.status !== "approved") throw rule("scenarios", "regionNotApproved");
}

/** The seat with its activity, once the actor may change it. */
function seatFor(actor: Actor, id: number): { seat: Participant; activity: Activity } {
  const seat = loadParticipant(id);
  const activity = namingAt(actor, seat.activityId, seat.clusterId);
  if (!isSeat(seat.status)) throw rule("scenarios", "notSeat");
  if (!isChangeable(can(actor, "scenario.seat"), seat.status)) throw rule("scenarios", "officeOnly");
  return { seat, activity };
}

/** Writes what became of a seat and tells the history; throws `conflict` for a stale version. */
function change(
  actor: Actor,
  action: "scenario.nominate" | "scenario.answer" | "scenario.giveBack",
  { seat, activity }: { seat: Participant; activity: Activity },
  version: number,
  values: Partial<Pick<Participant, "personId" | "status">>,
): number {
  updateVersioned(participants, seat.id, version, values, actor);
  const after = { ...toldOf(activity, { ...seat, ...values }), seat: seat.id };
  audit(actor, action, "scenario", activity.scenarioId, { personId: seat.personId, status: seat.status }, after);
  return activity.scenarioId;
}

/** Names who takes a cluster's seat, somebody from the list or a new delegate, or takes the person off again; the answer starts anew with another person. Returns the scenario's id. */
export function nominate(actor: Actor, input: Nominated): number {
  return transaction(() => {
    const place = seatFor(actor, input.id);
    const { seat } = place;
    const personId = personNamed(actor, seat.clusterId, input);
    if (personId === null && seat.personId === null) throw badField("personId", "scenarios.rules.nobody");
    if (personId !== null) requireOnce(seat.activityId, personId, seat.id);
    const status = personId === null ? null : personId === seat.personId ? seat.status : "nominated";
    return change(actor, "scenario.nominate", place, input.version, { personId, status });
  });
}

/** Keeps a person's answer, or whether they came; a seat that is declined goes to the reserve at once. Returns the scenario's id. */
export function answer(actor: Actor, { id, version, status }: Answered): number {
  return transaction(() => {
    const place = seatFor(actor, id);
    const { seat, activity } = place;
    if (seat.personId === null) throw rule("scenarios", "nobodyNamed");
    const hasBegun = activity.startsOn <= warsawDay();
    if (!answersFor(can(actor, "scenario.seat"), seat.status, hasBegun).includes(status)) {
      const isHeld = status === "attended" || status === "absent";
      throw badField("status", `scenarios.rules.${!isHeld ? "notHeldBack" : !can(actor, "scenario.seat") ? "officeOnly" : "notBegun"}`);
    }
    const scenarioId = change(actor, "scenario.answer", place, version, { status });
    if (status === "declined") fillPlaces(actor, activity, seat.clusterId);
    return scenarioId;
  });
}

/** Gives a cluster's seat back; the reserve moves up to it at once. Returns the scenario's id. */
export function giveBack(actor: Actor, { id, version }: GivenBack): number {
  return transaction(() => {
    const place = seatFor(actor, id);
    const scenarioId = change(actor, "scenario.giveBack", place, version, { status: "declined" });
    fillPlaces(actor, place.activity, place.seat.clusterId);
    return scenarioId;
  });
}
