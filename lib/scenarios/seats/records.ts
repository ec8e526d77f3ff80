import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import { participants } from "#db/schema/scenarios";
import { supports, topics } from "#db/schema/topics";
import { found } from "#lib/access/actor";
import type { Activity } from "#lib/scenarios/programme/records";
import { isSeat, type Supporters } from "#lib/scenarios/seats/rules";

export type Participant = typeof participants.$inferSelect;

/** Everybody the activities have to do with, in order: seats, the reserve, and those who declined. */
export const loadParticipants = (activityIds: number[]): Participant[] =>
  db()
    .select()
    .from(participants)
    .where(and(inArray(participants.activityId, activityIds), isNull(participants.archivedAt)))
    .orderBy(asc(participants.position), asc(participants.id))
    .all();

/** The seats of the activities that are taken, in their order; neither the reserve nor who declined. */
export const loadSeats = (activityIds: number[]): Participant[] => loadParticipants(activityIds).filter((row) => isSeat(row.status));

/** The row, while it is not archived. Throws `not_found`. */
export function loadParticipant(id: number): Participant {
  const row = found(db().select().from(participants).where(eq(participants.id, id)).get());
  return found(row.archivedAt === null ? row : undefined);
}

/** The clusters behind each of the topics: who proposed it and who supports it. Two statements. */
export function loadSupporters(topicIds: number[]): Supporters {
  const clustersOf = new Map(topicIds.map((id) => [id, new Set<number>()]));
  const proposed = db().select({ topicId: topics.id, clusterId: topics.clusterId }).from(topics).where(inArray(topics.id, topicIds)).all();
  const voices = db()
    .select({ topicId: supports.topicId, clusterId: supports.clusterId })
    .from(supports)
    .where(and(inArray(supports.topicId, topicIds), ne(supports.state, "withdrawn"), isNull(supports.archivedAt)))
    .all();
  for (const { topicId, clusterId } of [...proposed, ...voices]) clustersOf.get(topicId)?.add(clusterId);
  return clustersOf;
}

/** What the history tells of a row of an activity. */
export const toldOf = ({ regionId, startsOn }: Activity, row: Pick<Participant, "clusterId" | "personId" | "status">) => ({
  regionId,
  startsOn,
  clusterId: row.clusterId,
  personId: row.personId,
  status: row.status,
});
