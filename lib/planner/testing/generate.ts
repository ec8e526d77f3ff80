import { parseInstance, type Candidate, type Instance } from "#lib/planner/model/instance";
import { seededRandom } from "#lib/planner/search/random";

export type Size = { clusters: number; topics: number; regions: number; events: number; themes: number; weeks: number };
/** The three sizes that speed is measured on; `events` is the most that may be open. */
export const SIZES = {
  small: { clusters: 12, topics: 20, regions: 10, events: 6, themes: 4, weeks: 12 },
  middle: { clusters: 40, topics: 120, regions: 30, events: 12, themes: 8, weeks: 26 },
  large: { clusters: 1500, topics: 3000, regions: 250, events: 60, themes: 20, weeks: 44 },
} as const satisfies Record<string, Size>;

const name = (letter: string, index: number) => `${letter}${String(index + 1).padStart(4, "0")}`;

type Dice = { int: (from: number, to: number) => number; chance: (share: number) => boolean };

function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  return { int: (from, to) => from + Math.floor(random() * (to - from + 1)), chance: (share) => random() < share };
}

function topicsOf(size: Size, dice: Dice): Instance["topics"] {
  return Array.from({ length: size.topics }, (_, index) => {
    const supporters: Record<string, number> = { [name("C", dice.int(0, size.clusters - 1))]: 3 };
    const others = dice.int(0, 4);
    for (let other = 0; other < others; other += 1) supporters[name("C", dice.int(0, size.clusters - 1))] ??= dice.int(1, 2);
    return { id: name("T", index), theme: name("H", dice.int(0, size.themes - 1)), supporters };
  });
}

function candidate(format: "visit" | "workshop", region: string, theme: string, topics: Instance["topics"], size: Size, dice: Dice) {
  const visit = format === "visit";
  const evidence = dice.int(2, 3);
  const fit = Object.fromEntries(topics.map((topic) => [topic.id, evidence + (dice.chance(0.2) ? 1 : 0)]));
  const event: Candidate = {
    id: `${visit ? "V" : "W"}-${region}-${theme}`,
    format,
    region,
    theme,
    fixedCost: visit ? 1000 * dice.int(9, 24) : 1000 * dice.int(3, 7),
    seatCost: 100 * (visit ? dice.int(14, 34) : dice.int(2, 5)),
    minSeats: dice.int(2, 3),
    capacity: dice.int(6, 12),
    maxTopics: dice.int(2, 4),
    weeks: Array.from({ length: size.weeks }, (_, week) => name("W", week)).filter(() => dice.chance(0.7)),
    fit,
  };
  return event;
}

function eventsOf(size: Size, topics: Instance["topics"], dice: Dice): Candidate[] {
  return Array.from({ length: size.regions }, (_, index) => name("R", index)).flatMap((region) => {
    const themes = [...new Set(Array.from({ length: dice.int(1, 3) }, () => name("H", dice.int(0, size.themes - 1))))];
    return themes.flatMap((theme) => {
      const served = topics.filter((topic) => topic.theme === theme);
      const formats = dice.chance(0.3) ? (["visit", "workshop"] as const) : (["visit"] as const);
      return served.length === 0 ? [] : formats.map((format) => candidate(format, region, theme, served, size, dice));
    });
  });
}

/** A made-up but life-like instance of the given size; the same seed gives the same instance. */
export function generateInstance(size: Size, seed = 1): Instance {
  const dice = diceOf(seed);
  const weeks = Array.from({ length: size.weeks }, (_, week) => name("W", week));
  const topics = topicsOf(size, dice);
  const clusters = Array.from({ length: size.clusters }, (_, index) => ({
    id: name("C", index),
    weight: dice.chance(0.2) ? 2 : 1,
    maxTrips: dice.int(1, 4),
    blockedWeeks: weeks.filter(() => dice.chance(0.1)),
  }));
  return parseInstance({
    format: "svp-1",
    weeks,
    budget: size.events * 18_000,
    maxEvents: size.events,
    maxEventsPerWeek: Math.ceil((2 * size.events) / size.weeks),
    minGapWeeks: size.events * 2 <= size.weeks ? 2 : 0,
    clusters,
    topics,
    events: eventsOf(size, topics, dice),
    regionMax: Object.fromEntries(Array.from({ length: size.regions }, (_, index) => [name("R", index), 1])),
    formatMax: { workshop: Math.floor(size.events / 3) },
  });
}

const some = <T>(items: T[], share: number, dice: Dice): T[] => items.filter(() => dice.chance(share));

/** A tiny instance with all kinds of limits, pins and floors, small enough to try every plan. */
export function tinyInstance(seed: number): Instance {
  const dice = diceOf(seed);
  const weeks = ["W1", "W2", "W3"].slice(0, dice.int(1, 3));
  const clusters = ["C1", "C2", "C3", "C4"].slice(0, dice.int(2, 4)).map((id) => {
    return { id, weight: dice.int(1, 3), maxTrips: dice.int(0, 3), blockedWeeks: some(weeks, 0.2, dice) };
  });
  const topics = ["T1", "T2", "T3", "T4"].slice(0, dice.int(2, 4)).map((id) => {
    const supporting = some(clusters, 0.5, dice).map((cluster) => [cluster.id, dice.int(1, 3)]);
    return { id, theme: `H${dice.int(1, 2)}`, supporters: Object.fromEntries(supporting) };
  });
  const events = ["E1", "E2", "E3"].slice(0, dice.int(1, 3)).map((id) => ({
    id,
    format: dice.chance(0.7) ? "visit" : "workshop",
    region: `R${dice.int(1, 2)}`,
    theme: `H${dice.int(1, 2)}`,
    fixedCost: dice.int(0, 8) * 100,
    seatCost: dice.int(0, 4) * 50,
    minSeats: dice.int(0, 2),
    capacity: dice.int(1, 3),
    maxTopics: dice.int(1, 2),
    weeks: some(weeks, 0.8, dice),
    fit: Object.fromEntries(some(topics, 0.7, dice).map((topic) => [topic.id, dice.int(1, 4)])),
  }));
  const ids = (items: { id: string }[], share: number) =>
    some(
      items.map((item) => item.id),
      share,
      dice,
    );
  const pinned = dice.chance(0.4);
  return parseInstance({
    format: "svp-1",
    weeks,
    budget: dice.int(3, 25) * 100,
    maxEvents: dice.int(1, 3),
    maxEventsPerWeek: dice.int(1, 2),
    minGapWeeks: dice.int(0, 3),
    clusters,
    topics,
    events,
    regionMax: dice.chance(0.3) ? { R1: 1 } : {},
    formatMax: dice.chance(0.2) ? { visit: 1 } : {},
    themeMin: dice.chance(0.1) ? { H1: 1 } : {},
    pins: pinned ? { open: ids(events, 0.3), closed: ids(events, 0.1), topicsIn: ids(topics, 0.2), topicsOut: ids(topics, 0.1) } : {},
    floors: dice.chance(0.2) ? Object.fromEntries(ids(clusters, 0.4).map((id) => [id, dice.int(1, 2)])) : {},
  });
}
