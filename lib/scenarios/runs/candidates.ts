import type { Candidate, Instance } from "#lib/planner/model/instance";
import { holidaysIn, weekMeets, weeksBetween } from "#lib/scenarios/programme/calendar";
import { costLines, costsOf, distanceFromHome, type Rate } from "#lib/scenarios/programme/costs";
import { candidateCode, clusterCode, topicCode } from "#lib/scenarios/programme/codes";
import { formats, minStrength, type ActivityType } from "#lib/scenarios/programme/settings";

export type Range = { fromDay: string; toDay: string };
export type Records = {
  scenario: Range & {
    budget: number;
    maxEvents: number;
    maxEventsPerWeek: number;
    minGapWeeks: number;
    maxTrips: number;
    regionMax: number | null;
    visitMax: number | null;
    workshopMax: number | null;
  };
  pins: { kind: string; target: string; value: string | null }[];
  rates: Rate[];
  clusters: { id: number; blocked: Range[] }[];
  /** Accepted topics; `supporters` holds cluster → strength 1–3, the proposer among them. */
  topics: { id: number; themeIds: number[]; supporters: Map<number, number> }[];
  regions: {
    id: number;
    country: string;
    nutsCode: string | null;
    latitude: number | null;
    longitude: number | null;
    validUntil: string | null;
    blocked: Range[];
    /** Theme → strength of its best evidence. */
    strengths: Map<number, number>;
  }[];
  indications: { clusterId: number; regionId: number; topicId: number | null; themeId: number | null }[];
};

export type LeftOut =
  | { kind: "topic"; id: number; reason: "noTheme" | "noRegion" }
  | { kind: "region"; id: number; reason: "expired" | "noEvidence" | "noTopic" | "noWeek" };

type Region = Records["regions"][number];
type Topic = Records["topics"][number];

const topicFit = (topic: Topic, region: Region, themeId: number, records: Records): number => {
  const strength = Math.min(3, region.strengths.get(themeId) ?? 0);
  const isWanted = records.indications.some(
    (one) =>
      one.regionId === region.id &&
      topic.supporters.has(one.clusterId) &&
      (one.topicId === topic.id || (one.topicId === null && one.themeId === themeId)),
  );
  return strength + (isWanted ? 1 : 0);
};

const freeWeeks = (weeks: string[], region: Region): string[] =>
  weeks.filter(
    (week) => holidaysIn(week, region.country, region.nutsCode).length === 0 && !region.blocked.some((range) => weekMeets(week, range)),
  );

function candidatesOf(region: Region, records: Records, weeks: string[]): Candidate[] {
  const km = region.latitude === null || region.longitude === null ? null : distanceFromHome(region.latitude, region.longitude);
  const themes = [...region.strengths].filter(([, strength]) => strength >= minStrength).map(([themeId]) => themeId);
  return (Object.keys(formats) as ActivityType[]).flatMap((type) =>
    themes.flatMap((themeId) => {
      const topics = records.topics.filter((topic) => topic.themeIds.includes(themeId));
      if (topics.length === 0) return [];
      const { format, days, minSeats, capacity, maxTopics } = formats[type];
      return {
        id: candidateCode(type, region.id, themeId),
        format,
        region: `R-${region.id}`,
        theme: `D-${themeId}`,
        ...costsOf(costLines(records.rates, type, days, km)),
        minSeats,
        capacity,
        maxTopics,
        weeks,
        fit: Object.fromEntries(topics.map((topic) => [topicCode(topic.id), topicFit(topic, region, themeId, records)])),
      };
    }),
  );
}

function pinsOf(records: Records, events: Candidate[], known: Set<string>) {
  const targets = (kind: string) => records.pins.filter((pin) => pin.kind === kind && known.has(pin.target)).map((pin) => pin.target);
  const week = records.pins.filter(
    (pin) => pin.kind === "week" && pin.value && events.some((event) => event.id === pin.target && event.weeks.includes(pin.value ?? "")),
  );
  return {
    pins: {
      open: targets("open"),
      closed: targets("closed"),
      topicsIn: targets("topic_in"),
      topicsOut: targets("topic_out"),
      week: Object.fromEntries(week.map((pin) => [pin.target, pin.value ?? ""])),
    },
    floors: Object.fromEntries(
      records.pins.filter((pin) => pin.kind === "floor" && known.has(pin.target)).map((pin) => [pin.target, Number(pin.value ?? 0)]),
    ),
  };
}

function reasonFor(region: Region, records: Records, weeks: string[]): Extract<LeftOut, { kind: "region" }>["reason"] | null {
  if (region.validUntil !== null && region.validUntil < records.scenario.fromDay) return "expired";
  const themes = [...region.strengths].filter(([, strength]) => strength >= minStrength).map(([themeId]) => themeId);
  if (themes.length === 0) return "noEvidence";
  if (!records.topics.some((topic) => topic.themeIds.some((themeId) => themes.includes(themeId)))) return "noTopic";
  return weeks.length === 0 ? "noWeek" : null;
}

/** The planner's problem in whole grosze, and everything that could not enter it, with the reason. */
export function problemOf(records: Records): { instance: Instance; leftOut: LeftOut[] } {
  const { scenario } = records;
  const weeks = weeksBetween(scenario.fromDay, scenario.toDay);
  const leftOut: LeftOut[] = [];
  const events = records.regions.flatMap((region) => {
    const free = freeWeeks(weeks, region);
    const reason = reasonFor(region, records, free);
    if (reason) leftOut.push({ kind: "region", id: region.id, reason });
    return reason ? [] : candidatesOf(region, records, free);
  });
  const served = new Set(events.flatMap((event) => Object.keys(event.fit)));
  const inside = records.topics.filter((topic) => served.has(topicCode(topic.id)));
  for (const topic of records.topics)
    if (!served.has(topicCode(topic.id)))
      leftOut.push({ kind: "topic", id: topic.id, reason: topic.themeIds.length === 0 ? "noTheme" : "noRegion" });
  const concerned = new Set(inside.flatMap((topic) => [...topic.supporters.keys()]));
  const clusters = records.clusters.filter((cluster) => concerned.has(cluster.id));
  const known = new Set([
    ...events.map((event) => event.id),
    ...inside.map((topic) => topicCode(topic.id)),
    ...clusters.map((cluster) => clusterCode(cluster.id)),
  ]);
  return {
    instance: {
      ...frame(records, weeks, events),
      ...entities(inside, clusters, scenario.maxTrips, weeks),
      events,
      ...pinsOf(records, events, known),
    },
    leftOut,
  };
}

function frame({ scenario }: Records, weeks: string[], events: Candidate[]) {
  const regions = [...new Set(events.map((event) => event.region))];
  return {
    format: "svp-1" as const,
    weeks,
    budget: scenario.budget,
    maxEvents: scenario.maxEvents,
    maxEventsPerWeek: scenario.maxEventsPerWeek,
    minGapWeeks: scenario.minGapWeeks,
    regionMax: scenario.regionMax === null ? {} : Object.fromEntries(regions.map((region) => [region, scenario.regionMax ?? 0])),
    formatMax: {
      ...(scenario.visitMax === null ? {} : { visit: scenario.visitMax }),
      ...(scenario.workshopMax === null ? {} : { workshop: scenario.workshopMax }),
    },
    themeMin: {},
  };
}

function entities(topics: Topic[], clusters: Records["clusters"], maxTrips: number, weeks: string[]) {
  return {
    topics: topics.map((topic) => ({
      id: topicCode(topic.id),
      theme: `D-${topic.themeIds[0]}`,
      supporters: Object.fromEntries([...topic.supporters].map(([cluster, strength]) => [clusterCode(cluster), strength])),
    })),
    clusters: clusters.map((cluster) => ({
      id: clusterCode(cluster.id),
      weight: 1,
      maxTrips,
      blockedWeeks: weeks.filter((week) => cluster.blocked.some((range) => weekMeets(week, range))),
    })),
  };
}
