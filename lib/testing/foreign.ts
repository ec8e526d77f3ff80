import { ne } from "drizzle-orm";
import { db } from "#db/client";
import { activities, participants } from "#db/schema/scenarios";
import { topics } from "#db/schema/topics";
import { castActor } from "#lib/access/demo";

const own = () => castActor("nutribiomed").clusterIds[0] ?? 0;
const first = (rows: { id: number }[]) => String(rows[0]?.id);

/** A topic of another cluster than the coordinator's. */
export function othersTopic(): Record<string, string> {
  const id = first(db().select({ id: topics.id }).from(topics).where(ne(topics.clusterId, own())).limit(1).all());
  return { id, topicId: id };
}

/** A seat of another cluster than the coordinator's. */
export const othersSeat = (): Record<string, string> => ({
  id: first(db().select({ id: participants.id }).from(participants).where(ne(participants.clusterId, own())).limit(1).all()),
});

/** An activity of the programme. */
export const anActivity = (): Record<string, string> => ({
  id: first(db().select({ id: activities.id }).from(activities).limit(1).all()),
});
