import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Entity } from "#db/enums";
import { db } from "#db/client";
import { coordinatorTerms } from "#db/schema/clusters";
import { notifications } from "#db/schema/office";
import { users } from "#db/schema/users";
import { inForce } from "#lib/records/periods";

type News = { kind: string; entity: Entity; entityId: number; params?: Record<string, string | number> };

/** Tells everybody who coordinates one of the clusters today; part of the caller's transaction. */
export function notifyClusters(clusterIds: number[], news: News): void {
  const told = db()
    .selectDistinct({ id: users.id })
    .from(users)
    .innerJoin(coordinatorTerms, eq(coordinatorTerms.personId, users.personId))
    .where(and(inArray(coordinatorTerms.clusterId, clusterIds), isNull(users.deactivatedAt), inForce(coordinatorTerms)))
    .all();
  if (told.length > 0)
    db()
      .insert(notifications)
      .values(told.map(({ id }) => ({ userId: id, ...news })))
      .run();
}
