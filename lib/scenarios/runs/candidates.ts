import type { handSetParts } from "#db/enums";
import type { activities } from "#db/schema/scenarios";
import { addDays } from "#lib/clock";
import type { Candidate, Instance } from "#lib/planner/model/instance";
import { firstDay, holidaysIn, weekMeets, weeksBetween } from "#lib/scenarios/programme/calendar";
import { costLines, costsOf, distanceFromHome, type Rate } from "#lib/scenarios/programme/costs";
import { candidateCode, clusterCode, readCandidate, topicCode } from "#lib/scenarios/programme/codes";
import { decisionsIn, fixedWeek } from "#lib/scenarios/runs/decisions";
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
  /** The programme as it stands: what was settled or set by hand is kept. */
  activities: Kept[];
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

/** What of an activity a calculation has to respect. */
export type Kept = Pick<
  typeof activities.$inferSelect,
  "candidate" | "status" | "startsOn" | "days" | "capacity" | "fixedCost" | "seatCost" | "byHand"
>;

export type LeftOut =
  | { kind: "topic"; id: number; reason: "noTheme" | "noRegion" | "regionExpired" | "regionNoWeek" }
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

/** Themes a region has evidence for that is strong enough. */
const provenThemes = (region: Region): number[] =>
  [...region.strengths].filter(([, strength]) => strength >= minStrength).map(([themeId]) => themeId);

const withoutHolidays = (weeks: string[], region: Region): string[] =>
  weeks.filter(
    (week) => holidaysIn(week, region.country, region.nutsCode).length === 0 && !region.blocked.some((range) => weekMeets(week, range)),
  );

/** Weeks in which a visit of so many days ends while the region's approval holds. */
const inForceUntil = (weeks: string[], { validUntil }: Region, days: number): string[] =>
  validUntil === null ? weeks : weeks.filter((week) => addDays(firstDay(week), days - 1) <= validUntil);

/** What a candidate costs and holds: by the price list and the format, or as a person set it. */
function measuresOf(type: ActivityType, km: number | null, rates: Rate[], kept: Kept | undefined) {
  const isByHand = (part: (typeof handSetParts)[number]) => kept?.byHand?.includes(part) ?? false;
  const days = kept && isByHand("days") ? kept.days : formats[type].days;
  const { fixedCost, seatCost } = kept && isByHand("costs") ? kept : costsOf(costLines(rates, type, days, km));
  return { days, capacity: kept && isByHand("capacity") ? kept.capacity : formats[type].capacity, fixedCost, seatCost };
}

function candidatesOf(region: Region, records: Records, weeks: string[]): Candidate[] {
  const km = region.latitude === null || region.longitude === null ? null : distanceFromHome(region.latitude, region.longitude);
  return (Object.keys(formats) as ActivityType[]).flatMap((type) =>
    provenThemes(region).flatMap((themeId) => {
      const topics = records.topics.filter((topic) => topic.themeIds.includes(themeId));
      const id = candidateCode(type, region.id, themeId);
      const kept = records.activities.find((one) => one.candidate === id);
      const { format, minSeats, maxTopics } = formats[type];
      const { days, capacity, fixedCost, seatCost } = measuresOf(type, km, records.rates, kept);
      const free = fixedWeek(records, id, kept) ?? inForceUntil(weeks, region, days);
      if (topics.length === 0 || free.length === 0) return [];
      return {
        id,
        format,
        region: `R-${region.id}`,
        theme: `D-${themeId}`,
        fixedCost,
        seatCost,
        minSeats,
        capacity,
        maxTopics,
        weeks: free,
        fit: Object.fromEntries(topics.map((topic) => [topicCode(topic.id), topicFit(topic, region, themeId, records)])),
      };
    }),
  );
}

/** Why nothing can be planned in a region; the first obstacle that holds. */
function obstacleOf(region: Region, records: Records, weeks: string[]): Extract<LeftOut, { kind: "region" }>["reason"] {
  const themes = provenThemes(region);
  if (themes.length === 0) return "noEvidence";
  if (!records.topics.some((topic) => topic.themeIds.some((themeId) => themes.includes(themeId)))) return "noTopic";
  return weeks.length === 0 ? "noWeek" : "expired";
}

/** Why no candidate serves a topic: a region that could teach it stands in the way of its own, or there is none. */
function obstacleTo(topic: Topic, records: Records, leftOut: LeftOut[]): Extract<LeftOut, { kind: "topic" }>["reason"] {
  if (topic.themeIds.length === 0) return "noTheme";
  const teaches = (id: number) =>
    records.regions.some((region) => region.id === id && provenThemes(region).some((themeId) => topic.themeIds.includes(themeId)));
  const reasons = leftOut.flatMap((one) => (one.kind === "region" && teaches(one.id) ? one.reason : []));
  return reasons.includes("noWeek") ? "regionNoWeek" : reasons.includes("expired") ? "regionExpired" : "noRegion";
}

export type Problem = {
  instance: Instance;
  leftOut: LeftOut[];
  /** Candidates that a person or a host settled and that cannot be planned: no calculation may drop them in silence. */
  stuck: string[];
  /** Candidate → the weeks that are free for it, whatever was fixed. */
  free: ReadonlyMap<string, readonly string[]>;
};

/** The planner's problem in whole grosze, and everything that could not enter it, with the reason. */
export function problemOf(records: Records): Problem {
  const { scenario } = records;
  const weeks = weeksBetween(scenario.fromDay, scenario.toDay);
  const leftOut: LeftOut[] = [];
  const free = new Map<string, string[]>();
  const events = records.regions.flatMap((region) => {
    const here = withoutHolidays(weeks, region);
    const made = candidatesOf(region, records, here);
    if (made.length === 0) leftOut.push({ kind: "region", id: region.id, reason: obstacleOf(region, records, here) });
    for (const one of made) free.set(one.id, inForceUntil(here, region, daysIn(one.id, records)));
    return made;
  });
  const served = new Set(events.flatMap((event) => Object.keys(event.fit)));
  const inside = records.topics.filter((topic) => served.has(topicCode(topic.id)));
  for (const topic of records.topics)
    if (!served.has(topicCode(topic.id))) leftOut.push({ kind: "topic", id: topic.id, reason: obstacleTo(topic, records, leftOut) });
  const concerned = new Set(inside.flatMap((topic) => [...topic.supporters.keys()]));
  const clusters = records.clusters.filter((cluster) => concerned.has(cluster.id));
  const { decisions, stuck } = decisionsIn(records, events, new Set([...served, ...clusters.map((one) => clusterCode(one.id))]));
  const parts = { ...frame(records, weeks, events), ...entities(inside, clusters, scenario.maxTrips, weeks) };
  return { instance: { ...parts, events, ...decisions }, leftOut, stuck, free };
}

const daysIn = (candidate: string, { activities }: Records): number => {
  const kept = activities.find((one) => one.candidate === candidate && one.byHand?.includes("days"));
  return kept?.days ?? formats[readCandidate(candidate)?.type ?? "study_visit"].days;
};

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
