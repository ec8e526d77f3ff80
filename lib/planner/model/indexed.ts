import { byCode, demandOf, type Instance } from "#lib/planner/model/instance";

export type IndexedTopic = { topic: number; value: number };
export type IndexedEvent = {
  id: string;
  visit: boolean;
  region: string;
  format: string;
  theme: string;
  fixedCost: number;
  seatCost: number;
  minSeats: number;
  capacity: number;
  maxTopics: number;
  weeks: number[];
  topics: IndexedTopic[];
  clusters: number[];
};
/** The instance with ids replaced by positions; events that can never be open have no weeks. */
export type Indexed = {
  instance: Instance;
  weeks: string[];
  weights: number[];
  trips: number[];
  blocked: Set<number>[];
  supporters: number[][];
  events: IndexedEvent[];
  pinned: { open: Set<number>; topicsIn: Set<number> };
  floors: number[];
};

const positions = (ids: string[]) => new Map(ids.map((id, index) => [id, index]));
const idsOf = (items: { id: string }[]) => items.map((item) => item.id);

function weeksOf(instance: Instance, event: Instance["events"][number], week: Map<string, number>): number[] {
  const pinned = instance.pins.week[event.id];
  const possible = event.weeks.filter((id) => pinned === undefined || id === pinned);
  return possible.flatMap((id) => week.get(id) ?? []).sort((a, b) => a - b);
}

function indexEvent(instance: Instance, event: Instance["events"][number], maps: Maps, supporters: number[][]): IndexedEvent {
  const closed = instance.pins.closed.includes(event.id);
  const weeks = closed ? [] : weeksOf(instance, event, maps.week);
  const out = new Set(instance.pins.topicsOut);
  const open = (cluster: number) => weeks.some((week) => !maps.blocked[cluster]?.has(week));
  const topics = Object.entries(event.fit)
    .filter(([id]) => !out.has(id))
    .sort(([a], [b]) => byCode(a, b))
    .flatMap(([id, fit]) => {
      const topic = maps.topic.get(id);
      const entry = topic === undefined ? undefined : instance.topics[topic];
      return topic === undefined || !entry || !supporters[topic]?.some(open) ? [] : [{ topic, value: fit * demandOf(entry) }];
    });
  const clusters = [...new Set(topics.flatMap(({ topic }) => supporters[topic] ?? []))].filter(open).sort((a, b) => a - b);
  const visit = event.format === "visit";
  return { ...event, visit, weeks, topics, clusters };
}

type Maps = { week: Map<string, number>; topic: Map<string, number>; blocked: Set<number>[] };

/** The instance by position: what the model and the draft are built from. */
export function indexInstance(instance: Instance): Indexed {
  const week = positions(instance.weeks);
  const [cluster, topic, event] = [instance.clusters, instance.topics, instance.events].map((items) => positions(idsOf(items)));
  if (!cluster || !topic || !event) throw new Error("unreachable");
  const blocked = instance.clusters.map((item) => new Set(item.blockedWeeks.flatMap((id) => week.get(id) ?? [])));
  const supporters = instance.topics.map((item) =>
    Object.keys(item.supporters)
      .flatMap((id) => cluster.get(id) ?? [])
      .sort((a, b) => a - b),
  );
  const at = (map: Map<string, number>, ids: string[]) => new Set(ids.flatMap((id) => map.get(id) ?? []));
  return {
    instance,
    weeks: instance.weeks,
    weights: instance.clusters.map((item) => item.weight),
    trips: instance.clusters.map((item) => item.maxTrips),
    blocked,
    supporters,
    events: instance.events.map((item) => indexEvent(instance, item, { week, topic, blocked }, supporters)),
    pinned: { open: at(event, instance.pins.open), topicsIn: at(topic, instance.pins.topicsIn) },
    floors: instance.clusters.map((item) => instance.floors[item.id] ?? 0),
  };
}
