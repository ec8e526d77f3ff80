import { and, desc, eq, exists, inArray, isNull, ne, sql } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { evidence, indications, regions } from "#db/schema/regions";
import { supports } from "#db/schema/topics";
import { can, type Actor } from "#lib/access/actor";
import { nameOf } from "#lib/records/names";
import { indicationScope } from "#lib/regions/scope";
import { getTopic, type Topic } from "#lib/topics/queries";
import { canMove, isDecided, isEditable, isSubmittable, isSupportable } from "#lib/topics/rules";

/** Everything that a topic's page shows of the topic itself, with what the actor can do now. Throws `not_found`. */
export function getTopicPage(actor: Actor, id: number) {
  const topic = getTopic(actor, id);
  const named = (entity: "cluster" | "person" | "user", of: number | null) => (of && nameOf(entity, of, actor.locale)) || null;
  return {
    ...topic,
    cluster: { id: topic.clusterId, name: named("cluster", topic.clusterId) ?? "" },
    proposer: named("person", topic.proposerId),
    recordedBy: named("user", topic.recordedById),
    themes: db()
      .select({ id: themes.id, namePl: themes.namePl, nameEn: themes.nameEn })
      .from(themes)
      .where(inArray(themes.id, topic.themeIds))
      .all(),
    supporters: supportersOf(id),
    regions: regionsFor(actor, topic),
    can: deeds(actor, topic),
  };
}

export type TopicPage = ReturnType<typeof getTopicPage>;

function deeds(actor: Actor, topic: Topic) {
  const { status } = topic;
  const mayEdit = can(actor, "topic.edit", topic);
  const mayDecide = can(actor, "topic.decide");
  const others = actor.clusterIds.filter((clusterId) => clusterId !== topic.clusterId);
  return {
    edit: mayEdit && isEditable(status) && !topic.archivedAt,
    translate: can(actor, "topic.translate") && !topic.archivedAt,
    archive: mayEdit && status === "draft",
    reopen: mayDecide && isDecided(status),
    submit: mayEdit && !topic.archivedAt && isSubmittable(status),
    putBack: mayEdit && status === "withdrawn",
    return: can(actor, "topic.return") && status === "submitted",
    decide: mayDecide && (status === "submitted" || status === "deferred"),
    withdraw: can(actor, "topic.withdraw", topic) && canMove(status, "withdrawn"),
    support:
      isSupportable(status) && (can(actor, "topic.support") || others.some((clusterId) => can(actor, "topic.support", { clusterId }))),
    history: can(actor, "history.read"),
  };
}

const supportersOf = (id: number) =>
  db()
    .select({ clusterId: clusters.id, cluster: clusters.name, stance: supports.stance, state: supports.state, revision: supports.revision })
    .from(supports)
    .innerJoin(clusters, eq(clusters.id, supports.clusterId))
    .where(and(eq(supports.topicId, id), ne(supports.state, "withdrawn")))
    .orderBy(desc(supports.stance), clusters.sortKey)
    .all();

/** Regions to learn from, at most six: those indicated for the topic, then those with the strongest evidence in its themes. */
function regionsFor(actor: Actor, { id, themeIds }: Topic) {
  const strength = sql<number>`max(${evidence.strength})`;
  const isWanted = and(eq(indications.regionId, regions.id), eq(indications.topicId, id), isNull(indications.archivedAt));
  const wish = db()
    .select({ id: indications.id })
    .from(indications)
    .where(and(isWanted, indicationScope(actor)));
  return db()
    .select({ id: regions.id, name: regions.namePl, nameEn: regions.nameEn, code: regions.nutsCode, strength })
    .from(evidence)
    .innerJoin(regions, eq(regions.id, evidence.regionId))
    .where(and(inArray(evidence.themeId, themeIds), isNull(evidence.archivedAt), isNull(regions.archivedAt)))
    .groupBy(regions.id)
    .orderBy(desc(exists(wish)), desc(strength), regions.sortKey)
    .limit(6)
    .all();
}
