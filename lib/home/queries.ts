import { and, asc, desc, eq, gt, gte, isNull, ne, sql } from "drizzle-orm";
import { db } from "#db/client";
import { meetings } from "#db/schema/meetings";
import { auditEvents, searchDocuments } from "#db/schema/office";
import { authorize, type Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { meetingScope } from "#lib/meetings/scope";
import { optionsOf } from "#lib/records/options";
import { servedTopics } from "#lib/scenarios/programme/serving";
import { visibleDocuments } from "#lib/search/everything";
import { ownTopics } from "#lib/topics/queries";

/** The next five meetings the person may see, from today on; when there are none, the latest three. */
export function nextMeetings(actor: Actor) {
  authorize(actor, "meeting.read");
  const visible = and(isNull(meetings.archivedAt), ne(meetings.status, "cancelled"), meetingScope(actor));
  const from = () => db().select({ id: meetings.id, title: meetings.title, day: meetings.day, place: meetings.place }).from(meetings);
  const next = from()
    .where(and(visible, gte(meetings.day, warsawDay())))
    .orderBy(asc(meetings.day))
    .limit(5)
    .all();
  if (next.length > 0) return { isNext: true, rows: next };
  return { isNext: false, rows: from().where(visible).orderBy(desc(meetings.day)).limit(3).all() };
}

/** The ten newest changes by others since this person's last visit to what they see, with the records' names. Throws `refused`. */
export function changesSince(actor: Actor) {
  authorize(actor, "history.read");
  const isOthers = and(gt(auditEvents.at, actor.previousVisitAt ?? ""), ne(auditEvents.actorId, actor.userId), ne(auditEvents.actorId, 0));
  return db()
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      who: auditEvents.actorName,
      action: auditEvents.action,
      entity: searchDocuments.entity,
      entityId: searchDocuments.entityId,
      title: searchDocuments.title,
    })
    .from(auditEvents)
    .innerJoin(
      searchDocuments,
      and(eq(searchDocuments.entityId, auditEvents.entityId), sql`${searchDocuments.entity} = ${auditEvents.entity}`),
    )
    .where(and(visibleDocuments(actor), isOthers))
    .orderBy(desc(auditEvents.id))
    .limit(10)
    .all();
}

/** A coordinator's own clusters by name, and their topics with their supports and whether a released scenario serves them. Three statements. */
export function ownPage(actor: Actor) {
  const topics = ownTopics(actor);
  const served = servedTopics(
    actor,
    topics.map((topic) => topic.id),
  );
  return {
    clusters: optionsOf(actor, "cluster").map((cluster) => cluster.label),
    topics: topics.map((topic) => ({ ...topic, isServed: served.has(topic.id) })),
  };
}
