import { and, eq, inArray, isNotNull, isNull, max, ne } from "drizzle-orm";
import { db } from "#db/client";
import type { stances } from "#db/enums";
import { blockedDates } from "#db/schema/clusters";
import { evidence, indications, regions } from "#db/schema/regions";
import { costRates, scenarioPins, type scenarios } from "#db/schema/scenarios";
import { supports, topics, topicThemes } from "#db/schema/topics";
import { loadActivities } from "#lib/scenarios/programme/records";
import type { Range, Records } from "#lib/scenarios/runs/candidates";

/** How much a support counts; the proposer counts like a cluster that will co-lead. */
const strengthOf: Record<(typeof stances)[number], number> = { interested: 1, take_part: 2, co_lead: 3 };

/** Everything a scenario's problem is made from, as the records stand now. Nine statements. */
export function loadRecords(scenario: typeof scenarios.$inferSelect): Records {
  const blocked = db().select().from(blockedDates).where(isNull(blockedDates.archivedAt)).all();
  const gathered = gatherTopics();
  const clusterIds = [...new Set(gathered.flatMap((topic) => [...topic.supporters.keys()]))].sort((a, b) => a - b);
  const rangesOf = (kind: "clusterId" | "regionId", id: number): Range[] => blocked.filter((one) => one[kind] === id);
  return {
    scenario,
    pins: db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, scenario.id)).all(),
    activities: loadActivities(scenario.id),
    rates: db().select().from(costRates).where(isNull(costRates.archivedAt)).all(),
    clusters: clusterIds.map((id) => ({ id, blocked: rangesOf("clusterId", id) })),
    topics: gathered,
    regions: gatherRegions().map((region) => ({ ...region, blocked: rangesOf("regionId", region.id) })),
    indications: db()
      .select({
        clusterId: indications.clusterId,
        regionId: indications.regionId,
        topicId: indications.topicId,
        themeId: indications.themeId,
      })
      .from(indications)
      .where(and(isNotNull(indications.regionId), isNull(indications.archivedAt)))
      .all()
      .map((one) => ({ ...one, regionId: one.regionId ?? 0 })),
  };
}

function gatherTopics(): Records["topics"] {
  const accepted = db()
    .select({ id: topics.id, clusterId: topics.clusterId })
    .from(topics)
    .where(and(eq(topics.status, "accepted"), isNull(topics.archivedAt)))
    .orderBy(topics.id)
    .all();
  const ids = accepted.map((topic) => topic.id);
  const themes = db().select().from(topicThemes).where(inArray(topicThemes.topicId, ids)).orderBy(topicThemes.themeId).all();
  const voices = db()
    .select({ topicId: supports.topicId, clusterId: supports.clusterId, stance: supports.stance })
    .from(supports)
    .where(and(inArray(supports.topicId, ids), ne(supports.state, "withdrawn"), isNull(supports.archivedAt)))
    .all();
  return accepted.map(({ id, clusterId }) => ({
    id,
    themeIds: themes.filter((theme) => theme.topicId === id).map((theme) => theme.themeId),
    supporters: new Map([
      ...voices.filter((voice) => voice.topicId === id).map((voice) => [voice.clusterId, strengthOf[voice.stance]] as const),
      [clusterId, 3] as const,
    ]),
  }));
}

function gatherRegions(): Omit<Records["regions"][number], "blocked">[] {
  const approved = db()
    .select({
      id: regions.id,
      country: regions.country,
      nutsCode: regions.nutsCode,
      latitude: regions.latitude,
      longitude: regions.longitude,
      validUntil: regions.validUntil,
    })
    .from(regions)
    .where(and(eq(regions.status, "approved"), isNull(regions.archivedAt)))
    .orderBy(regions.id)
    .all();
  const strengths = db()
    .select({ regionId: evidence.regionId, themeId: evidence.themeId, strength: max(evidence.strength) })
    .from(evidence)
    .where(
      and(
        inArray(
          evidence.regionId,
          approved.map((region) => region.id),
        ),
        isNull(evidence.archivedAt),
      ),
    )
    .groupBy(evidence.regionId, evidence.themeId)
    .all();
  return approved.map((region) => ({
    ...region,
    strengths: new Map(strengths.filter((one) => one.regionId === region.id).map((one) => [one.themeId, one.strength ?? 0])),
  }));
}
