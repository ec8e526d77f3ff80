import { and, eq, gt, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { db } from "#db/client";
import { activities, activityTopics, scenarios } from "#db/schema/scenarios";
import { authorizeSome, type Actor } from "#lib/access/actor";
import { shownTitle } from "#lib/scenarios/releases/shown";
import { calledOffStates } from "#lib/scenarios/rules";
import { scenarioScope } from "#lib/scenarios/scope";

const takesPlace = notInArray(activities.status, [...calledOffStates]);
const inActivity = and(eq(activities.id, activityTopics.activityId), isNull(activities.archivedAt), takesPlace);
const inScenario = and(eq(scenarios.id, activities.scenarioId), isNull(scenarios.archivedAt), ne(scenarios.status, "cancelled"));

/** Scenarios in which an activity serves the topic, as far as the actor sees them. */
export function scenariosServing(actor: Actor, topicId: number) {
  authorizeSome(actor, "scenario.read");
  return db()
    .selectDistinct({ id: scenarios.id, title: shownTitle(actor), release: scenarios.release })
    .from(activityTopics)
    .innerJoin(activities, inActivity)
    .innerJoin(scenarios, inScenario)
    .where(and(eq(activityTopics.topicId, topicId), scenarioScope(actor)))
    .all();
}

export type Serving = ReturnType<typeof scenariosServing>[number];

/** Which of the topics a released scenario serves. One statement. */
export function servedTopics(actor: Actor, topicIds: number[]): ReadonlySet<number> {
  const rows = db()
    .selectDistinct({ id: activityTopics.topicId })
    .from(activityTopics)
    .innerJoin(activities, inActivity)
    .innerJoin(scenarios, inScenario)
    .where(and(inArray(activityTopics.topicId, topicIds), gt(scenarios.release, 0), scenarioScope(actor)))
    .all();
  return new Set(rows.map((row) => row.id));
}

/** True when the topic stands in a scenario that was approved and not called off; part of the caller's transaction. */
export const isInApproved = (topicId: number): boolean =>
  db()
    .select({ id: scenarios.id })
    .from(activityTopics)
    .innerJoin(activities, inActivity)
    .innerJoin(scenarios, inScenario)
    .where(and(eq(activityTopics.topicId, topicId), inArray(scenarios.status, ["approved", "in_delivery", "closed"])))
    .get() !== undefined;
