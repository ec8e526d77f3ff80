import { and, asc, desc, eq, gt, gte, inArray, isNull, ne, sql } from "drizzle-orm";
import { db } from "#db/client";
import { auditEvents, searchDocuments } from "#db/schema/office";
import { clusters } from "#db/schema/clusters";
import { meetings } from "#db/schema/meetings";
import { topics } from "#db/schema/topics";
import type { Actor } from "#lib/access/actor";
import { warsawDay } from "#lib/clock";
import { visibleDocuments } from "#lib/search/everything";
import { meetingScope } from "#lib/meetings/scope";

type Waiting = Record<"decide" | "late" | "minutes" | "tasks" | "returned" | "reviews" | "scenarios" | "unmatched" | "drafts", number>;

/** Counts of what waits for this person. One statement. */
export function waitingFor(actor: Actor) {
  const own = actor.clusterIds.length > 0 ? sql.join([...actor.clusterIds], sql`, `) : sql`-1`;
  return db().get<Waiting>(sql`select
    (select count(*) from regions r where r.archived_at is null and r.status = 'in_review' and not exists
      (select 1 from reviews v where v.region_id = r.id and v.round = r.round and v.reviewer_id = ${actor.userId})) as reviews,
    (select count(*) from scenarios where archived_at is null and status = 'consultation') as scenarios,
    (select count(*) from indications where archived_at is null and region_id is null) as unmatched,
    (select count(*) from decisions where archived_at is null and state = 'draft') as drafts,
    (select count(*) from topics where archived_at is null and status = 'submitted') as decide,
    (select count(*) from topics where archived_at is null and status = 'submitted' and reply_due_on < ${warsawDay()}) as late,
    (select count(*) from meetings where archived_at is null and status = 'minutes_review') as minutes,
    (select count(*) from tasks where status = 'open' and owner_id = ${actor.personId ?? 0}) as tasks,
    (select count(*) from topics where archived_at is null and status = 'returned' and cluster_id in (${own})) as returned`);
}

/** The next five meetings the person may see, from today on; when there are none, the latest three. */
export function nextMeetings(actor: Actor) {
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

/** The ten newest changes by others since this person's last visit, with the records' names; staff only. */
export const changesSince = (actor: Actor) =>
  db()
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      who: auditEvents.actorName,
      action: auditEvents.action,
      entity: searchDocuments.entity,
      entityId: auditEvents.entityId,
      title: searchDocuments.title,
    })
    .from(auditEvents)
    .innerJoin(
      searchDocuments,
      and(eq(searchDocuments.entityId, auditEvents.entityId), sql`${searchDocuments.entity} = ${auditEvents.entity}`),
    )
    .where(
      and(
        visibleDocuments(actor),
        gt(auditEvents.at, actor.previousVisitAt ?? ""),
        ne(auditEvents.actorId, actor.userId),
        ne(auditEvents.actorId, 0),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(10)
    .all();

/** A coordinator's own clusters and their topics with the number of supports, newest first. */
export function ownTopics(actor: Actor) {
  const ids = actor.clusterIds.length > 0 ? [...actor.clusterIds] : [-1];
  return {
    clusters: db().select({ id: clusters.id, name: clusters.name }).from(clusters).where(inArray(clusters.id, ids)).all(),
    topics: db()
      .select({
        id: topics.id,
        number: topics.number,
        title: topics.title,
        status: topics.status,
        replyDueOn: topics.replyDueOn,
        inScenario: sql<number>`(select count(*) from activity_topics at join activities a on a.id = at.activity_id and a.archived_at is null join scenarios s on s.id = a.scenario_id and s.release > 0 where at.topic_id = topics.id)`,
        supports: sql<number>`(select count(*) from supports s where s.topic_id = topics.id and s.state <> 'withdrawn')`,
      })
      .from(topics)
      .where(and(inArray(topics.clusterId, ids), isNull(topics.archivedAt)))
      .orderBy(desc(topics.id))
      .limit(20)
      .all(),
  };
}
