import { byCode, type Plan, type PlannedEvent } from "#lib/planner/model/instance";

/** What differs between two plans, each list in the order of ids. */
export type PlanChanges = {
  opened: PlannedEvent[];
  closed: PlannedEvent[];
  moved: { event: string; from: string; to: string }[];
  topicsIn: { topic: string; event: string }[];
  topicsOut: { topic: string; event: string }[];
  topicsMoved: { topic: string; from: string; to: string }[];
  /** Seats of clusters, at events of either plan. */
  seats: { cluster: string; gained: string[]; lost: string[]; before: number; after: number }[];
};

const servingOf = (plan: Plan) => new Map(plan.events.flatMap((event) => event.topics.map((topic) => [topic, event.id] as const)));

function seatsOf(plan: Plan): Map<string, string[]> {
  const seats = new Map<string, string[]>();
  for (const event of plan.events) for (const cluster of event.clusters) seats.set(cluster, [...(seats.get(cluster) ?? []), event.id]);
  return seats;
}

function seatChanges(before: Plan, after: Plan): PlanChanges["seats"] {
  const [old, now] = [seatsOf(before), seatsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort(byCode).flatMap((cluster) => {
    const [had, has] = [old.get(cluster) ?? [], now.get(cluster) ?? []];
    const gained = has.filter((event) => !had.includes(event));
    const lost = had.filter((event) => !has.includes(event));
    return gained.length + lost.length === 0 ? [] : [{ cluster, gained, lost, before: had.length, after: has.length }];
  });
}

/** Exactly what changes when one plan replaces another: events, weeks, topics and each cluster's seats. */
export function planChanges(before: Plan, after: Plan): PlanChanges {
  const byId = (a: { id: string }, b: { id: string }) => byCode(a.id, b.id);
  const find = (plan: Plan, id: string) => plan.events.find((event) => event.id === id);
  const [old, now] = [servingOf(before), servingOf(after)];
  const topics = [...new Set([...old.keys(), ...now.keys()])].sort(byCode);
  return {
    opened: after.events.filter((event) => !find(before, event.id)).sort(byId),
    closed: before.events.filter((event) => !find(after, event.id)).sort(byId),
    moved: [...after.events].sort(byId).flatMap(({ id, week }) => {
      const from = find(before, id)?.week;
      return from === undefined || from === week ? [] : [{ event: id, from, to: week }];
    }),
    topicsIn: topics.flatMap((topic) => (now.has(topic) && !old.has(topic) ? [{ topic, event: now.get(topic) ?? "" }] : [])),
    topicsOut: topics.flatMap((topic) => (old.has(topic) && !now.has(topic) ? [{ topic, event: old.get(topic) ?? "" }] : [])),
    topicsMoved: topics.flatMap((topic) => {
      const [from, to] = [old.get(topic), now.get(topic)];
      return from && to && from !== to ? [{ topic, from, to }] : [];
    }),
    seats: seatChanges(before, after),
  };
}

/** True when the two plans are the same. */
export const isUnchanged = (changes: PlanChanges): boolean => Object.values(changes).every((list) => list.length === 0);
