import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client";
import { clusters, themes } from "#db/schema/clusters";
import { organisations, people } from "#db/schema/people";
import { projects } from "#db/schema/projects";
import { regions } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import type { ReleaseContent } from "#db/schema/snapshots/release";
import { topics } from "#db/schema/topics";
import { addDays } from "#lib/clock";
import { translate } from "#lib/i18n/translate";
import { costLines, distanceFromHome, linesOf } from "#lib/scenarios/programme/costs";
import { loadActivities, loadScenario, loadServedTopics, type Activity } from "#lib/scenarios/programme/records";
import { byCode } from "#lib/planner/model/instance";
import { isCalledOff } from "#lib/scenarios/rules";
import { loadParticipants } from "#lib/scenarios/seats/records";
import { isSeat } from "#lib/scenarios/seats/rules";

/** The same as is frozen in a release: whoever changes it gives releases a new format. */
export type ScenarioContent = ReleaseContent;
export type ProgrammeItem = ScenarioContent["items"][number];
export type Seat = ProgrammeItem["seats"][number];

/** A scenario as its documents, its page and its releases show it: the programme with topics, seats and costs in grosze. Eight statements. */
export function loadContent(scenarioId: number): ScenarioContent {
  const scenario = loadScenario(scenarioId);
  const rows = loadActivities(scenarioId);
  const { title, objectives, titleEn, objectivesEn, fromDay, toDay, budget, maxEvents, provenance } = scenario;
  const frame = { title, objectives, titleEn, objectivesEn, fromDay, toDay, budget, maxEvents, provenance };
  return { ...frame, project: projectOf(scenario.projectId), ...heldAndNot(itemsOf(rows)) };
}

/** Activities as they take place or not, in order of their days, and what those cost that do. */
export function heldAndNot(all: ProgrammeItem[]): Pick<ScenarioContent, "items" | "calledOff" | "cost"> {
  const inOrder = [...all].sort((a, b) => byCode(a.startsOn, b.startsOn) || a.id - b.id);
  const items = inOrder.filter((item) => !isCalledOff(item.status));
  return {
    items,
    calledOff: inOrder.filter((item) => isCalledOff(item.status)),
    cost: items.reduce((sum, item) => sum + item.cost, 0),
  };
}

function projectOf(id: number | null): ScenarioContent["project"] {
  const row = id === null ? undefined : db().select().from(projects).where(eq(projects.id, id)).get();
  if (!row) return null;
  const { acronym, titlePl: pl, titleEn: en, fundingPl, fundingEn, marks } = row;
  return { acronym, pl, en, fundingPl, fundingEn, marks };
}

function itemsOf(rows: Activity[]): ProgrammeItem[] {
  const ids = rows.map((row) => row.id);
  const related = relatedTo(rows);
  const served = servedTopics(ids);
  const named = withNames(ids);
  return rows.map((row) => {
    const region = related.regions.get(row.regionId);
    const theme = related.themes.get(row.themeId);
    const host = row.hostId === null ? undefined : related.hosts.get(row.hostId);
    const rowsHere = named.filter((one) => one.activityId === row.id).map(({ activityId: _id, ...seat }) => seat);
    const seats = rowsHere.filter((one) => isSeat(one.status));
    const km = region?.latitude == null || region.longitude == null ? null : distanceFromHome(region.latitude, region.longitude);
    const { id, version, candidate, type, status, statusReason, startsOn, days, language, offer, capacity, fixedCost, seatCost } = row;
    return {
      ...{ id, version, candidate, type, status, statusReason, startsOn, days, language, offer, capacity, fixedCost, seatCost },
      region: {
        id: row.regionId,
        pl: region?.namePl ?? "",
        en: region?.nameEn ?? region?.namePl ?? "",
        country: region?.country ?? "",
        seat: region?.seat ?? null,
        nutsCode: region?.nutsCode ?? null,
        latitude: region?.latitude ?? null,
        longitude: region?.longitude ?? null,
      },
      theme: { id: row.themeId, pl: theme?.namePl ?? "", en: theme?.nameEn ?? "" },
      host: host ? { id: host.id, name: host.name, town: host.town } : null,
      endsOn: addDays(startsOn, days - 1),
      cost: fixedCost + seatCost * seats.length,
      costLines: linesOf(row.costLines, row, costLines(related.rates, type, days, km)).map((one) => ({
        ...one,
        name: rateName(related.rates, one.key),
      })),
      topics: served.filter((topic) => topic.activityId === id).map(({ activityId: _id, ...topic }) => topic),
      seats,
      reserve: rowsHere.filter((one) => one.status === "reserve"),
      declined: rowsHere.filter((one) => one.status === "declined"),
    };
  });
}

/** What a cost line is called: as in the price list, or one of the two sums of an estimate whose lines were not kept. */
function rateName(rates: (typeof costRates.$inferSelect)[], key: string) {
  const rate = rates.find((one) => one.key === key);
  if (rate) return { pl: rate.namePl, en: rate.nameEn };
  const sum = key === "shared" ? "scenarios.sharedCost" : key === "seat" ? "scenarios.seatCostLine" : null;
  return sum ? { pl: translate("pl")(sum), en: translate("en")(sum) } : undefined;
}

function relatedTo(rows: Activity[]) {
  const byId = <T extends { id: number }>(list: T[]) => new Map(list.map((one) => [one.id, one]));
  const regionIds = rows.map((row) => row.regionId);
  const hostIds = rows.flatMap((row) => row.hostId ?? []);
  return {
    regions: byId(db().select().from(regions).where(inArray(regions.id, regionIds)).all()),
    themes: byId(db().select().from(themes).all()),
    hosts: byId(db().select().from(organisations).where(inArray(organisations.id, hostIds)).all()),
    rates: db().select().from(costRates).where(isNull(costRates.archivedAt)).all(),
  };
}

function servedTopics(activityIds: number[]) {
  const links = loadServedTopics(activityIds);
  const rows = db()
    .select({
      id: topics.id,
      number: topics.number,
      title: topics.title,
      learningQuestion: topics.learningQuestion,
      titleEn: topics.titleEn,
      learningQuestionEn: topics.learningQuestionEn,
      cluster: clusters.name,
    })
    .from(topics)
    .innerJoin(clusters, eq(clusters.id, topics.clusterId))
    .where(
      inArray(
        topics.id,
        links.map((link) => link.topicId),
      ),
    )
    .orderBy(asc(topics.number))
    .all();
  return rows.flatMap((row) =>
    links.filter((link) => link.topicId === row.id).map((link) => ({ ...row, fit: link.fit, activityId: link.activityId })),
  );
}

function withNames(activityIds: number[]) {
  const seats = loadParticipants(activityIds);
  const clusterNames = new Map(
    db()
      .select({ id: clusters.id, name: clusters.name })
      .from(clusters)
      .where(
        inArray(
          clusters.id,
          seats.map((seat) => seat.clusterId),
        ),
      )
      .all()
      .map((row) => [row.id, row.name]),
  );
  const personNames = new Map(
    db()
      .select({ id: people.id, name: people.fullName })
      .from(people)
      .where(
        and(
          inArray(
            people.id,
            seats.flatMap((seat) => seat.personId ?? []),
          ),
          isNull(people.archivedAt),
        ),
      )
      .all()
      .map((row) => [row.id, row.name]),
  );
  return seats.map(({ id, version, activityId, clusterId, personId, status }) => ({
    ...{ id, version, activityId, clusterId, personId, status },
    cluster: clusterNames.get(clusterId) ?? "",
    person: personId === null ? null : (personNames.get(personId) ?? null),
  }));
}
