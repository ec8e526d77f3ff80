import type { Candidate, Cluster, Instance, Objective, Plan, PlannedEvent, Topic } from "#lib/planner/model/instance";

const SEAT_VALUES = [60, 30, 20, 15, 12, 10];

type Books = { clusters: Map<string, Cluster>; topics: Map<string, Topic>; events: Map<string, Candidate> };

const mapOf = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
const booksOf = (instance: Instance): Books => ({
  clusters: mapOf(instance.clusters),
  topics: mapOf(instance.topics),
  events: mapOf(instance.events),
});

function tally(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function eventFaults(open: PlannedEvent, books: Books, instance: Instance): string[] {
  const event = books.events.get(open.id);
  if (!event) return [`${open.id} is not a candidate`];
  const faults: string[] = [];
  const fault = (bad: boolean, text: string) => bad && faults.push(`${open.id}: ${text}`);
  fault(!instance.weeks.includes(open.week) || !event.weeks.includes(open.week), `week ${open.week} is not possible`);
  const pinned = instance.pins.week[open.id];
  fault(pinned !== undefined && pinned !== open.week, `week is pinned to ${pinned}`);
  fault(open.topics.length < 1, "serves no topic");
  fault(open.topics.length > event.maxTopics, "serves too many topics");
  fault(new Set(open.clusters).size !== open.clusters.length, "a cluster holds two seats");
  fault(open.clusters.length < event.minSeats, "too few seats");
  fault(open.clusters.length > event.capacity, "too many seats");
  for (const id of open.topics) {
    fault(event.fit[id] === undefined, `topic ${id} does not fit`);
    const supporters = books.topics.get(id)?.supporters ?? {};
    fault(!open.clusters.some((cluster) => supporters[cluster] !== undefined), `topic ${id} has no supporter seated`);
  }
  for (const id of open.clusters) {
    const cluster = books.clusters.get(id);
    fault(!cluster, `cluster ${id} is unknown`);
    fault(cluster?.blockedWeeks.includes(open.week) ?? false, `cluster ${id} is blocked in ${open.week}`);
    const supports = open.topics.some((topic) => books.topics.get(topic)?.supporters[id] !== undefined);
    fault(!supports, `cluster ${id} supports no topic served`);
  }
  return faults;
}

function calendarFaults(instance: Instance, plan: Plan, books: Books): string[] {
  const faults: string[] = [];
  for (const [week, count] of tally(plan.events.map((event) => event.week)))
    if (count > instance.maxEventsPerWeek) faults.push(`week ${week} holds ${count} events`);
  if (instance.minGapWeeks <= 1) return faults;
  const visits = plan.events.filter((open) => books.events.get(open.id)?.format === "visit");
  visits.forEach((one, index) => {
    for (const other of visits.slice(index + 1)) {
      const distance = Math.abs(instance.weeks.indexOf(one.week) - instance.weeks.indexOf(other.week));
      if (distance < instance.minGapWeeks) faults.push(`${one.id} and ${other.id} are ${distance} weeks apart`);
    }
  });
  return faults;
}

function limitFaults(instance: Instance, plan: Plan, books: Books): string[] {
  const faults: string[] = [];
  const candidates = plan.events.flatMap((open) => books.events.get(open.id) ?? []);
  const regions = tally(candidates.map((event) => event.region));
  const formats = tally(candidates.map((event) => event.format));
  const themes = tally(candidates.map((event) => event.theme));
  if (plan.events.length > instance.maxEvents) faults.push(`${plan.events.length} events are too many`);
  const { cost } = objectiveOf(instance, plan);
  if (cost > instance.budget) faults.push(`cost ${cost} is over the budget`);
  for (const [region, max] of Object.entries(instance.regionMax))
    if ((regions.get(region) ?? 0) > max) faults.push(`region ${region} has too many events`);
  for (const [format, max] of Object.entries(instance.formatMax))
    if ((formats.get(format) ?? 0) > max) faults.push(`format ${format} has too many events`);
  for (const [theme, min] of Object.entries(instance.themeMin))
    if ((themes.get(theme) ?? 0) < min) faults.push(`theme ${theme} has too few events`);
  return faults;
}

function personFaults(instance: Instance, plan: Plan): string[] {
  const faults: string[] = [];
  const open = tally(plan.events.map((event) => event.id));
  const served = tally(plan.events.flatMap((event) => event.topics));
  const seats = tally(plan.events.flatMap((event) => event.clusters));
  for (const [id, count] of open) if (count > 1) faults.push(`${id} is planned twice`);
  for (const [id, count] of served) if (count > 1) faults.push(`topic ${id} is served twice`);
  for (const cluster of instance.clusters)
    if ((seats.get(cluster.id) ?? 0) > cluster.maxTrips) faults.push(`cluster ${cluster.id} travels too often`);
  for (const [id, min] of Object.entries(instance.floors))
    if ((seats.get(id) ?? 0) < min) faults.push(`cluster ${id} has fewer than ${min} seats`);
  const { pins } = instance;
  for (const id of pins.open) if (!open.has(id)) faults.push(`${id} is pinned open`);
  for (const id of pins.closed) if (open.has(id)) faults.push(`${id} is pinned closed`);
  for (const id of pins.topicsIn) if (!served.has(id)) faults.push(`topic ${id} is pinned in`);
  for (const id of pins.topicsOut) if (served.has(id)) faults.push(`topic ${id} is pinned out`);
  return faults;
}

/** The rules that the plan breaks, one sentence each; an empty list means the plan is feasible. Shares no code with the model. */
export function checkPlan(instance: Instance, plan: Plan): string[] {
  const books = booksOf(instance);
  return [
    ...plan.events.flatMap((open) => eventFaults(open, books, instance)),
    ...calendarFaults(instance, plan, books),
    ...limitFaults(instance, plan, books),
    ...personFaults(instance, plan),
  ];
}

/** The four values of a plan, whole numbers, straight from their definitions; nothing is assumed about feasibility. */
export function objectiveOf(instance: Instance, plan: Plan): Objective {
  const books = booksOf(instance);
  const seats = tally(plan.events.flatMap((event) => event.clusters));
  const objective = { coverage: 0, participation: 0, topicValue: 0, cost: 0 };
  for (const cluster of instance.clusters) {
    const count = seats.get(cluster.id) ?? 0;
    if (count > 0) objective.coverage += cluster.weight;
    for (const value of SEAT_VALUES.slice(0, count)) objective.participation += cluster.weight * value;
  }
  for (const open of plan.events) {
    const event = books.events.get(open.id);
    objective.cost += (event?.fixedCost ?? 0) + (event?.seatCost ?? 0) * open.clusters.length;
    for (const id of open.topics) {
      const strengths = Object.values(books.topics.get(id)?.supporters ?? {});
      objective.topicValue += (event?.fit[id] ?? 0) * strengths.reduce((sum, strength) => sum + strength, 0);
    }
  }
  return objective;
}
