import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { activities, activityTopics } from "#db/schema/scenarios";
import { found, type Actor } from "#lib/access/actor";
import { now } from "#lib/clock";
import type { Candidate, Instance, Plan, PlannedEvent } from "#lib/planner/model/instance";
import { authored, updateWhere } from "#lib/records/versioned";
import { firstDay, mondayOf } from "#lib/scenarios/programme/calendar";
import { idIn, readCandidate } from "#lib/scenarios/programme/codes";
import { daysOf } from "#lib/scenarios/programme/costs";
import { estimateFor } from "#lib/scenarios/activities/estimate";
import { isCalledOff } from "#lib/scenarios/rules";
import { loadActivities, loadActivity, type Activity } from "#lib/scenarios/programme/records";
import { giveSeats } from "#lib/scenarios/seats/given";

/** Turns a checked plan into the scenario's activities; what stays keeps its host, language and named people, what fell out is archived. Part of the caller's transaction. */
export function applyPlan(actor: Actor, scenarioId: number, instance: Instance, plan: Plan): void {
  const existing = db().select().from(activities).where(eq(activities.scenarioId, scenarioId)).all();
  const planned = new Map(plan.events.map((event) => [event.id, event]));
  for (const activity of loadActivities(scenarioId))
    if (!planned.has(activity.candidate) && !isCalledOff(activity.status))
      updateWhere(activities, eq(activities.id, activity.id), { archivedAt: now() }, actor);
  for (const event of plan.events) {
    const candidate = found(instance.events.find((one) => one.id === event.id));
    const before = existing.find((one) => one.candidate === event.id);
    const id = before ? keepActivity(actor, before, event, candidate) : addActivity(actor, scenarioId, event, candidate);
    setTopics(id, event, candidate);
    giveSeats(actor, loadActivity(id), event.clusters.map(idIn));
  }
}

function addActivity(actor: Actor, scenarioId: number, event: PlannedEvent, candidate: Candidate): number {
  const { type, regionId, themeId } = found(readCandidate(event.id));
  const host = db()
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.regionId, regionId), isNull(organisations.archivedAt)))
    .orderBy(organisations.id)
    .get();
  const { fixedCost, seatCost, capacity } = candidate;
  const days = daysOf(type);
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
      days,
      capacity,
      fixedCost,
      seatCost,
      costLines: estimateFor(type, regionId, days),
      ...authored(actor),
    })
    .returning({ id: activities.id })
    .get().id;
}

/** An activity that stays keeps its host, its day within the week, language, named people and what was set by hand; one that fell out before comes back as planned. */
function keepActivity(actor: Actor, before: Activity, event: PlannedEvent, { fixedCost, seatCost, capacity }: Candidate): number {
  const planned = firstDay(event.week);
  const isSameWeek = mondayOf(before.startsOn) === mondayOf(planned);
  const isBack = before.archivedAt !== null;
  const days = isBack ? daysOf(before.type) : before.days;
  const costLines = !isBack && before.byHand?.includes("costs") ? before.costLines : estimateFor(before.type, before.regionId, days);
  const values = {
    startsOn: isSameWeek ? before.startsOn : planned,
    status: isSameWeek && !isBack ? before.status : ("planned" as const),
    ...{ days, fixedCost, seatCost, capacity, costLines, archivedAt: null },
    ...(isBack && { statusReason: null, byHand: null }),
  };
  updateWhere(activities, eq(activities.id, before.id), values, actor);
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
