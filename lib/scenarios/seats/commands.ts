import { transaction } from "#db/client";
import { participants } from "#db/schema/scenarios";
import { can, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { warsawDay } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { updateVersioned } from "#lib/records/versioned";
import type { Activity } from "#lib/scenarios/programme/records";
import { personNamed } from "#lib/scenarios/seats/candidates";
import type { Answered, GivenBack, Nominated } from "#lib/scenarios/seats/input";
import { loadParticipant, toldOf, type Participant } from "#lib/scenarios/seats/records";
import { fillPlaces, namingAt, requireOnce } from "#lib/scenarios/seats/reserve";
import { answersFor, isChangeable, isSeat } from "#lib/scenarios/seats/rules";

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
