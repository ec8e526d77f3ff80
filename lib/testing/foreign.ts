import { and, desc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import { indications, regions } from "#db/schema/regions";
import { activities, participants } from "#db/schema/scenarios";
import { supports, topics } from "#db/schema/topics";
import { castActor } from "#lib/access/demo";

const own = () => castActor("nutribiomed").clusterIds[0] ?? 0;
const named = (id: number | undefined, ...names: string[]) => Object.fromEntries(names.map((name) => [name, String(id)]));

/** A topic of another cluster than the coordinator's, one that still waits for its answer. */
export const othersTopic = (): Record<string, string> =>
  named(
    db()
      .select({ id: topics.id })
      .from(topics)
      .where(ne(topics.clusterId, own()))
      .orderBy(desc(eq(topics.status, "submitted")))
      .get()?.id,
    "id",
    "topicId",
  );

/** A voice of another cluster. */
export function othersSupport(): Record<string, string> {
  const one = db().select().from(supports).where(ne(supports.clusterId, own())).get();
  return { topicId: String(one?.topicId), clusterId: String(one?.clusterId) };
}

/** A seat of another cluster than the coordinator's. */
export const othersSeat = (): Record<string, string> =>
  named(db().select({ id: participants.id }).from(participants).where(ne(participants.clusterId, own())).get()?.id, "id");

/** An activity of the programme. */
export const anActivity = (): Record<string, string> => named(db().select({ id: activities.id }).from(activities).get()?.id, "id");

/** A region that is in review. */
export const regionInReview = (): Record<string, string> =>
  named(db().select({ id: regions.id }).from(regions).where(eq(regions.status, "in_review")).get()?.id, "id", "regionId");

/** A wish for a region of another cluster than the coordinator's. */
export const othersWish = (): Record<string, string> =>
  named(
    db()
      .select({ id: indications.id })
      .from(indications)
      .where(and(ne(indications.clusterId, own()), isNotNull(indications.regionId), isNull(indications.archivedAt)))
      .get()?.id,
    "id",
  );

/** A wish whose place is no region yet. */
export const unmatchedWish = (): Record<string, string> =>
  named(
    db()
      .select({ id: indications.id })
      .from(indications)
      .where(and(isNull(indications.regionId), isNull(indications.archivedAt)))
      .get()?.id,
    "id",
  );
