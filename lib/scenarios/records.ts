import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { activities, activityTopics, participants, scenarios } from "#db/schema/scenarios";
import { found } from "#lib/access/actor";
import { isSeat } from "#lib/scenarios/seats/rules";
import { indexDocument, unindexDocument } from "#lib/search/search";

export type Scenario = typeof scenarios.$inferSelect;
export type Activity = typeof activities.$inferSelect;

/** The scenario's row; throws `not_found`. */
export const loadScenario = (id: number): Scenario => found(db().select().from(scenarios).where(eq(scenarios.id, id)).get());

/** The scenario's activities in order of their days. */
export const activitiesOf = (scenarioId: number): Activity[] =>
  db()
    .select()
    .from(activities)
    .where(and(eq(activities.scenarioId, scenarioId), isNull(activities.archivedAt)))
    .orderBy(asc(activities.startsOn), asc(activities.id))
    .all();

export const topicsOf = (activityIds: number[]) =>
  db().select().from(activityTopics).where(inArray(activityTopics.activityId, activityIds)).orderBy(activityTopics.topicId).all();

export type Participant = typeof participants.$inferSelect;

/** Everybody the activities have to do with, in order: seats, the reserve, and those who declined. */
export const participantsOf = (activityIds: number[]): Participant[] =>
  db()
    .select()
    .from(participants)
    .where(and(inArray(participants.activityId, activityIds), isNull(participants.archivedAt)))
    .orderBy(asc(participants.position), asc(participants.id))
    .all();

/** The seats of the activities that are taken, in their order; neither the reserve nor who declined. */
export const seatsOf = (activityIds: number[]): Participant[] => participantsOf(activityIds).filter((row) => isSeat(row.status));

/** Renews the scenario's place in the search; part of the caller's transaction. */
export function indexScenario(id: number): void {
  const scenario = loadScenario(id);
  if (scenario.archivedAt) return unindexDocument("scenario", id);
  indexDocument({ entity: "scenario", entityId: id, title: scenario.title, text: [scenario.objectives] });
}
