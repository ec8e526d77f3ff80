import { createHash } from "node:crypto";
import { and, desc, eq, inArray } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { activities, activityTopics, participants, plannerRuns, scenarios } from "#db/schema/scenarios";
import { organisations } from "#db/schema/people";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { checkPlan } from "#lib/planner/check";
import { parseInstance, type Candidate, type Instance, type Plan, type PlannedEvent } from "#lib/planner/instance";
import type { Result } from "#lib/planner/solve";
import { authored } from "#lib/records/records";
import { firstDay } from "#lib/scenarios/calendar";
import { problemOf } from "#lib/scenarios/candidates";
import { gatherRecords } from "#lib/scenarios/gather";
import { idIn, readCandidate } from "#lib/scenarios/names";
import { activitiesOf, loadScenario, seatsOf } from "#lib/scenarios/records";
import { isOpen } from "#lib/scenarios/rules";
import { daysOf } from "#lib/scenarios/costs";
import { secondsAtMost, tolerance } from "#lib/scenarios/settings";

export type PlannerRun = typeof plannerRuns.$inferSelect;

/** The scenario's latest run, or undefined. */
export const latestRun = (scenarioId: number): PlannerRun | undefined =>
  db().select().from(plannerRuns).where(eq(plannerRuns.scenarioId, scenarioId)).orderBy(desc(plannerRuns.id)).get();

/** True while a run of the scenario waits or is under way. */
export function isBusy(scenarioId: number): boolean {
  const busy = inArray(plannerRuns.state, ["queued", "running", "cancelling"]);
  return Boolean(
    db()
      .select({ id: plannerRuns.id })
      .from(plannerRuns)
      .where(and(eq(plannerRuns.scenarioId, scenarioId), busy))
      .get(),
  );
}

/** Puts a calculation of the scenario in the queue and returns the run's id; its input is kept with it. */
export function startRun(actor: Actor, input: { id: number }): number {
  return transaction(() => {
    const scenario = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    if (!isOpen(scenario.status)) throw rule("scenarios", "closed");
    if (isBusy(input.id)) throw rule("scenarios", "alreadyRunning");
    const instance = parseInstance(problemOf(gatherRecords(scenario)).instance);
    if (instance.events.length === 0) throw rule("scenarios", "noCandidates");
    const inputHash = createHash("sha256").update(JSON.stringify(instance)).digest("hex");
    const settings = { tolerance, timeLimit: secondsAtMost };
    const { id } = db()
      .insert(plannerRuns)
      .values({ scenarioId: input.id, state: "queued", input: instance, inputHash, settings, createdBy: actor.userId })
      .returning({ id: plannerRuns.id })
      .get();
    audit(actor, "scenario.startRun", "scenario", input.id, null, { runId: id, inputHash });
    return id;
  });
}

/** Keeps a finished run's result and turns its plan into the scenario's activities; the plan is checked once more against its input. */
export function finishRun(actor: Actor, runId: number, result: Result): void {
  transaction(() => {
    authorize(actor, "scenario.edit");
    const run = found(db().select().from(plannerRuns).where(eq(plannerRuns.id, runId)).get());
    const state = result.stopped === "cancelled" ? ("cancelled" as const) : ("done" as const);
    db().update(plannerRuns).set({ state, result, finishedAt: now() }).where(eq(plannerRuns.id, runId)).run();
    const scenario = loadScenario(run.scenarioId);
    if (!result.plan || !isOpen(scenario.status)) return;
    const instance = run.input as Instance;
    const faults = checkPlan(instance, result.plan);
    if (faults.length > 0) throw new Error(`Run ${runId} gave a plan that breaks its rules: ${faults.join("; ")}`);
    applyPlan(actor, scenario.id, instance, result.plan);
    db().update(scenarios).set({ runId }).where(eq(scenarios.id, scenario.id)).run();
    audit(actor, "scenario.applyPlan", "scenario", scenario.id, null, { runId, objective: result.objective });
  });
}

/** Marks a run as failed, with a sentence for the log of runs. */
export function failRun(runId: number, message: string): void {
  db().update(plannerRuns).set({ state: "failed", message, finishedAt: now() }).where(eq(plannerRuns.id, runId)).run();
}

function applyPlan(actor: Actor, scenarioId: number, instance: Instance, plan: Plan): void {
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

function setSeats(actor: Actor, activityId: number, clusterIds: number[]): void {
  const seats = seatsOf([activityId]);
  for (const seat of seats)
    if (!clusterIds.includes(seat.clusterId))
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
