import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { activities, activityTopics, scenarios } from "#db/schema/scenarios";
import { found } from "#lib/access/actor";

export type Scenario = typeof scenarios.$inferSelect;
export type Activity = typeof activities.$inferSelect;

/** The scenario's row; throws `not_found`. */
export const loadScenario = (id: number): Scenario => found(db().select().from(scenarios).where(eq(scenarios.id, id)).get());

/** The activity's row; throws `not_found`. */
export const loadActivity = (id: number): Activity => found(db().select().from(activities).where(eq(activities.id, id)).get());

/** The scenario's activities in order of their days. */
export const loadActivities = (scenarioId: number): Activity[] =>
  db()
    .select()
    .from(activities)
    .where(and(eq(activities.scenarioId, scenarioId), isNull(activities.archivedAt)))
    .orderBy(asc(activities.startsOn), asc(activities.id))
    .all();

/** Which topics the activities serve, and how well. */
export const loadServedTopics = (activityIds: number[]) =>
  db().select().from(activityTopics).where(inArray(activityTopics.activityId, activityIds)).orderBy(activityTopics.topicId).all();
