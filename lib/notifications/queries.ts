import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "#db/client";
import { notifications, searchDocuments } from "#db/schema/office";
import type { Actor } from "#lib/access/actor";
import { visibleDocuments } from "#lib/search/everything";

const shown = 6;

/** The person's latest messages about records that they see, with the records' names; those since the visit before this one are new. One statement. */
export function latestNotifications(actor: Actor) {
  return db()
    .select({
      id: notifications.id,
      kind: notifications.kind,
      entity: notifications.entity,
      entityId: notifications.entityId,
      params: notifications.params,
      at: notifications.createdAt,
      title: searchDocuments.title,
    })
    .from(notifications)
    .innerJoin(
      searchDocuments,
      and(eq(searchDocuments.entityId, notifications.entityId), sql`${searchDocuments.entity} = ${notifications.entity}`),
    )
    .where(and(eq(notifications.userId, actor.userId), visibleDocuments(actor)))
    .orderBy(desc(notifications.id))
    .limit(shown)
    .all()
    .map((row) => ({ ...row, isNew: actor.previousVisitAt === null || row.at > actor.previousVisitAt }));
}
