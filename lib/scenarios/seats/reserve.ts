import { db, transaction } from "#db/client";
import { participants } from "#db/schema/scenarios";
import { authorize, can, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/commands";
import { authored, updateVersioned } from "#lib/records/versioned";
import { loadActivity, loadScenario, loadServedTopics, type Activity } from "#lib/scenarios/programme/records";
import { isCalledOff } from "#lib/scenarios/rules";
import { personNamed } from "#lib/scenarios/seats/candidates";
import type { GivenBack, Reserved } from "#lib/scenarios/seats/input";
import { loadParticipant, loadParticipants, loadSupporters, toldOf, type Participant } from "#lib/scenarios/seats/records";
import { freePlaces, isNamingOpen, isSeat, nextReserve, supportsAny } from "#lib/scenarios/seats/rules";

/** The clusters behind the topics an activity serves. */
const behind = (activityId: number) => loadSupporters(loadServedTopics([activityId]).map((one) => one.topicId));

/** An activity people may be named for, once the actor may do that for the cluster; throws `refused`, or a rule's sentence. */
export function namingAt(actor: Actor, activityId: number, clusterId: number): Activity {
  const activity = loadActivity(activityId);
  authorize(actor, "scenario.nominate", { clusterId });
  const scenario = loadScenario(activity.scenarioId);
  if (!isNamingOpen(can(actor, "scenario.seat"), scenario))
    throw rule("scenarios", isNamingOpen(true, scenario) ? "notReleased" : "closed");
  if (activity.archivedAt !== null || isCalledOff(activity.status)) throw rule("scenarios", "notHeld");
  return activity;
}

/** A person has one row in an activity: a seat or a place on its reserve. */
export function requireOnce(activityId: number, personId: number, exceptId?: number): void {
  const rows = loadParticipants([activityId]).filter((row) => row.status !== "declined" && row.id !== exceptId);
  if (rows.some((row) => row.personId === personId)) throw badField("personId", "scenarios.rules.namedTwice");
}

/** Puts a person of a cluster that supports a served topic at the end of the activity's reserve; a place that is free they take at once. Returns the scenario's id and the row's. */
export function addReserve(actor: Actor, input: Reserved): { scenarioId: number; rowId: number } {
  return transaction(() => {
    const { id: activityId, clusterId } = input;
    const activity = namingAt(actor, activityId, clusterId);
    if (!supportsAny(behind(activityId), clusterId)) throw badField("clusterId", "scenarios.rules.noSupport");
    const personId = personNamed(actor, clusterId, input);
    if (personId === null) throw badField("personId", "scenarios.rules.nobody");
    requireOnce(activityId, personId);
    const last = Math.max(0, ...loadParticipants([activityId]).flatMap((row) => (row.status === "reserve" ? row.position : [])));
    const row = { activityId, clusterId, personId, status: "reserve" as const, position: last + 1 };
    const { id: rowId } = db()
      .insert(participants)
      .values({ ...row, ...authored(actor) })
      .returning({ id: participants.id })
      .get();
    audit(actor, "scenario.reserve", "scenario", activity.scenarioId, null, toldOf(activity, row));
    fillPlaces(actor, activity, clusterId);
    return { scenarioId: activity.scenarioId, rowId };
  });
}

/** Takes a person off the reserve; throws `conflict` when they moved up meanwhile. Returns the scenario's id. */
export function withdrawReserve(actor: Actor, { id, version }: GivenBack): number {
  return transaction(() => {
    const row = loadParticipant(id);
    const activity = namingAt(actor, row.activityId, row.clusterId);
    updateVersioned(participants, id, version, { archivedAt: now() }, actor);
    if (row.status !== "reserve") throw rule("scenarios", "notReserve");
    const { scenarioId } = activity;
    audit(actor, "scenario.withdrawReserve", "scenario", scenarioId, toldOf(activity, row), null);
    return scenarioId;
  });
}

/** Lets the reserve move up to every place that was given back, the latest cluster's own people first; part of the caller's transaction. */
export function fillPlaces(actor: Actor, activity: Activity, latest: number): void {
  const supporters = behind(activity.id);
  for (const place of freePlaces(loadParticipants([activity.id]), activity.capacity)) {
    const rows = loadParticipants([activity.id]);
    const seated = new Set(rows.filter((row) => isSeat(row.status)).map((row) => row.clusterId));
    const reserve = rows.filter((row) => row.status === "reserve");
    const leaving = [...place.clusterIds].sort((a, b) => Number(b === latest) - Number(a === latest));
    const next = nextReserve({ reserve, leaving, seated, supporters });
    if (next) moveUp(actor, activity, next, place.position);
  }
}

function moveUp(actor: Actor, activity: Activity, row: Participant, position: number): void {
  const scenario = loadScenario(activity.scenarioId);
  updateVersioned(participants, row.id, row.version, { status: "nominated", position }, actor);
  audit(actor, "scenario.moveUp", "scenario", scenario.id, { status: row.status }, toldOf(activity, { ...row, status: "nominated" }));
  if (scenario.release > 0)
    notifyClusters([row.clusterId], {
      kind: "reserveMovedUp",
      entity: "scenario",
      entityId: scenario.id,
      params: { title: scenario.title, day: activity.startsOn },
    });
}
