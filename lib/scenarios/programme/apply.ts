import { and, eq } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { activities, activityTopics, participants } from "#db/schema/scenarios";
import { found, type Actor } from "#lib/access/actor";
import { now } from "#lib/clock";
import type { Candidate, Instance, Plan, PlannedEvent } from "#lib/planner/model/instance";
import { authored } from "#lib/records/versioned";
import { firstDay } from "#lib/scenarios/programme/calendar";
import { daysOf } from "#lib/scenarios/programme/costs";
import { idIn, readCandidate } from "#lib/scenarios/programme/codes";
import { activitiesOf, seatsOf } from "#lib/scenarios/records";
import { noPlace } from "#lib/scenarios/seats/rules";

/** Turns a checked plan into the scenario's activities; what stays keeps its host, language and named people, what fell out is archived. Part of the caller's transaction. */
export function applyPlan(actor: Actor, scenarioId: number, instance: Instance, plan: Plan): void {
  const existing = db().select().from(activities).where(eq(activities.scenarioId, scenarioId)).all();
  const planned = new Map(plan.events.map((event) => [event.id, event]));
  for (const activity of activitiesOf(scenarioId))
    if (!planned.has(activity.candidate))
      db().update(activities).set({ archivedAt: now(), updatedBy: actor.userId }).where(eq(activities.id, activity.id)).run();
  for (const event of plan.events) {
    const candidate = found(instance.events.find((one) => one.id === event.id));
    const before = existing.find((one) => one.candidate === event.id);
    const id = before ? keepActivity(actor, before, event, candidate) : addActivity(actor, scenarioId, event, candidate);
    setTopics(id, event, candidate);
    setSeats(actor, id, event.clusters.map(idIn));
  }
}

function addActivity(actor: Actor, scenarioId: number, event: PlannedEvent, candidate: Candidate): number {
  const { type, regionId, themeId } = found(readCandidate(event.id));
  const host = db()
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.regionId, regionId))
    .orderBy(organisations.id)
    .get();
  const { fixedCost, seatCost, capacity } = candidate;
  return db()
    .insert(activities)
    .values({
      scenarioId,
      candidate: event.id,
      type,
      regionId,
      themeId,
      hostId: host?.id ?? null,
      startsOn: firstDay(event.week),
      days: daysOf(type),
      capacity,
      fixedCost,
      seatCost,
      ...authored(actor),
    })
    .returning({ id: activities.id })
    .get().id;
}

/** An activity that stays keeps its host, language and named people; a moved one has to be confirmed anew. */
function keepActivity(actor: Actor, before: typeof activities.$inferSelect, event: PlannedEvent, candidate: Candidate): number {
  const startsOn = firstDay(event.week);
  const { fixedCost, seatCost, capacity } = candidate;
  const status = before.startsOn === startsOn && !before.archivedAt ? before.status : "planned";
  const values = { startsOn, fixedCost, seatCost, capacity, status, archivedAt: null, updatedAt: now(), updatedBy: actor.userId };
  db()
    .update(activities)
    .set({ ...values, version: before.version + 1 })
    .where(eq(activities.id, before.id))
    .run();
  return before.id;
}

function setTopics(activityId: number, event: PlannedEvent, candidate: Candidate): void {
  db().delete(activityTopics).where(eq(activityTopics.activityId, activityId)).run();
  for (const topic of event.topics)
    db()
      .insert(activityTopics)
      .values({ activityId, topicId: idIn(topic), fit: candidate.fit[topic] ?? 0 })
      .run();
}

/** The plan gives a cluster one seat. The reserve stays as it is. Who declined stays readable, but the new plan has no place of theirs to fill. */
function setSeats(actor: Actor, activityId: number, clusterIds: number[]): void {
  const seats = seatsOf([activityId]);
  const declined = and(eq(participants.activityId, activityId), eq(participants.status, "declined"));
  db().update(participants).set({ position: noPlace }).where(declined).run();
  const isFirst = (seat: (typeof seats)[number]) => seats.find((one) => one.clusterId === seat.clusterId) === seat;
  for (const seat of seats)
    if (!clusterIds.includes(seat.clusterId) || !isFirst(seat))
      db().update(participants).set({ archivedAt: now(), updatedBy: actor.userId }).where(eq(participants.id, seat.id)).run();
  clusterIds.forEach((clusterId, position) => {
    const seat = seats.find((one) => one.clusterId === clusterId);
    if (seat) db().update(participants).set({ position }).where(eq(participants.id, seat.id)).run();
    else
      db()
        .insert(participants)
        .values({ activityId, clusterId, position, ...authored(actor) })
        .run();
  });
}
