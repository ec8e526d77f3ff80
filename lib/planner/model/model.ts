import { indexInstance, type Indexed, type IndexedEvent } from "#lib/planner/model/indexed";
import { addColumn, addRow, commonDivisor, each, emptyProgram, linear, type Linear, type Program } from "#lib/planner/model/program";

/** What the first … sixth seat of a cluster is worth to participation; further seats count nothing. */
export const SEAT_VALUES = [60, 30, 20, 15, 12, 10];

export type LevelName = "coverage" | "participation" | "changes" | "topicValue" | "cost";

type EventColumns = { open: number; weeks: number[]; topics: number[]; seats: Map<number, number> };
export type Model = {
  indexed: Indexed;
  program: Program;
  events: EventColumns[];
  /** Per cluster the columns of its first, second … seat that counts. */
  steps: number[][];
  /** Per topic the columns that serve it, one per event. */
  serving: number[][];
};

function eventColumns(program: Program, event: IndexedEvent): EventColumns {
  const possible = event.weeks.length > 0 && event.topics.length > 0 && event.clusters.length > 0;
  const open = addColumn(program, possible ? 1 : 0, true);
  const [first] = event.weeks;
  const weeks = event.weeks.length === 1 && first !== undefined ? [open] : event.weeks.map(() => addColumn(program, 1, true));
  const topics = event.topics.map(() => addColumn(program, 1, true));
  const seats = new Map(event.clusters.map((cluster) => [cluster, addColumn(program, 1, true)]));
  return { open, weeks, topics, seats };
}

function eventRows(model: Model, event: IndexedEvent, columns: EventColumns): void {
  const { program, indexed } = model;
  const { open, weeks, topics, seats } = columns;
  if (weeks.length !== 1) addRow(program, 0, 0, [...each(weeks), [open, -1]]);
  addRow(program, -Infinity, 0, [...each(topics), [open, -event.maxTopics]]);
  addRow(program, 0, Infinity, [...each(topics), [open, -1]]);
  addRow(program, -Infinity, 0, [...each([...seats.values()]), [open, -event.capacity]]);
  addRow(program, 0, Infinity, [...each([...seats.values()]), [open, -Math.max(1, event.minSeats)]]);
  const servedFor = new Map<number, number[]>();
  event.topics.forEach(({ topic }, index) => {
    const served = topics[index] ?? 0;
    const seated = (indexed.supporters[topic] ?? []).flatMap((cluster) => seats.get(cluster) ?? []);
    for (const cluster of indexed.supporters[topic] ?? []) servedFor.set(cluster, [...(servedFor.get(cluster) ?? []), served]);
    addRow(program, -Infinity, 0, [
      [served, 1],
      [open, -1],
    ]);
    addRow(program, -Infinity, 0, [[served, 1], ...each(seated, -1)]);
  });
  for (const [cluster, seat] of seats) {
    const free = weeks.filter((_, index) => !indexed.blocked[cluster]?.has(event.weeks[index] ?? -1));
    addRow(program, -Infinity, 0, [[seat, 1], ...each(free.length === weeks.length ? [open] : free, -1)]);
    addRow(program, -Infinity, 0, [[seat, 1], ...each(servedFor.get(cluster) ?? [], -1)]);
  }
}

function clusterRows(model: Model): void {
  const { program, indexed, events, steps } = model;
  indexed.weights.forEach((_, cluster) => {
    const seats = events.flatMap((columns) => columns.seats.get(cluster) ?? []);
    const trips = indexed.trips[cluster] ?? 0;
    const counted = SEAT_VALUES.slice(0, Math.min(trips, seats.length)).map(() => addColumn(program, 1, false));
    steps.push(counted);
    addRow(program, indexed.floors[cluster] ?? 0, trips, each(seats));
    if (counted.length > 0) addRow(program, -Infinity, 0, [...each(counted), ...each(seats, -1)]);
  });
}

function topicRows(model: Model): void {
  const { program, indexed, serving } = model;
  serving.forEach((columns, topic) => addRow(program, indexed.pinned.topicsIn.has(topic) ? 1 : 0, 1, each(columns)));
}

function calendarRows(model: Model): void {
  const { program, indexed, events } = model;
  const { maxEventsPerWeek, minGapWeeks, maxEvents } = indexed.instance;
  const [all, visits] = [indexed.weeks.map((): number[] => []), indexed.weeks.map((): number[] => [])];
  indexed.events.forEach((event, index) => {
    event.weeks.forEach((week, position) => {
      const column = events[index]?.weeks[position] ?? 0;
      all[week]?.push(column);
      if (event.visit) visits[week]?.push(column);
    });
  });
  for (const columns of all) if (columns.length > maxEventsPerWeek) addRow(program, 0, maxEventsPerWeek, each(columns));
  for (let from = 0; minGapWeeks > 1 && from < visits.length; from += 1)
    if (from === 0 || from + minGapWeeks <= visits.length) addRow(program, 0, 1, each(visits.slice(from, from + minGapWeeks).flat()));
  addRow(program, 0, maxEvents, each(events.map((columns) => columns.open)));
}

function limitRows(model: Model): void {
  const { program, indexed, events } = model;
  const { regionMax, formatMax, themeMin } = indexed.instance;
  const opening = (fits: (event: IndexedEvent) => boolean) =>
    each(indexed.events.flatMap((event, index) => (fits(event) ? (events[index]?.open ?? []) : [])));
  for (const [region, max] of Object.entries(regionMax))
    addRow(
      program,
      0,
      max,
      opening((event) => event.region === region),
    );
  for (const [format, max] of Object.entries(formatMax))
    addRow(
      program,
      0,
      max,
      opening((event) => event.format === format),
    );
  for (const [theme, min] of Object.entries(themeMin))
    addRow(
      program,
      min,
      Infinity,
      opening((event) => event.theme === theme),
    );
  for (const index of indexed.pinned.open) addRow(program, 1, 1, [[events[index]?.open ?? 0, 1]]);
  const cost = objectiveRow(model, "cost", []);
  const unit = commonDivisor(cost.values);
  const terms = cost.indices.map((column, index): [number, number] => [column, (cost.values[index] ?? 0) / unit]);
  addRow(program, -Infinity, Math.floor(indexed.instance.budget / unit), terms);
}

/**
 * The compact program of an instance: columns for event, event-week, topic-at-event and seat-at-event, and one continuous column for each
 * seat of a cluster that counts. The calendar is inside; every plan of SPEC is a solution and the other way round.
 */
export function buildModel(instance: Indexed["instance"]): Model {
  const indexed = indexInstance(instance);
  const program = emptyProgram();
  const events = indexed.events.map((event) => eventColumns(program, event));
  const model: Model = { indexed, program, events, steps: [], serving: indexed.supporters.map(() => []) };
  indexed.events.forEach((event, index) => {
    const columns = events[index];
    if (!columns) return;
    event.topics.forEach(({ topic }, position) => model.serving[topic]?.push(columns.topics[position] ?? 0));
    eventRows(model, event, columns);
  });
  clusterRows(model);
  topicRows(model);
  calendarRows(model);
  limitRows(model);
  return model;
}

/** The value of a level as a sum over columns; `baseline` (event ids) is what `changes` is counted from. */
export function objectiveRow(model: Model, level: LevelName, baseline: string[]): Linear {
  const { indexed, events, steps } = model;
  const stepTerms = (values: number[]): [number, number][] =>
    steps.flatMap((columns, cluster) =>
      values.flatMap((value, step): [number, number][] => {
        const column = columns[step];
        return column === undefined ? [] : [[column, value * (indexed.weights[cluster] ?? 0)]];
      }),
    );
  if (level === "coverage") return linear(stepTerms([1]));
  if (level === "participation") return linear(stepTerms(SEAT_VALUES));
  if (level === "changes") {
    const before = new Set(baseline);
    return linear(
      indexed.events.map((event, index) => [events[index]?.open ?? 0, before.has(event.id) ? -1 : 1]),
      before.size,
    );
  }
  return linear(
    indexed.events.flatMap((event, index): [number, number][] => {
      const columns = events[index];
      if (!columns) return [];
      if (level === "topicValue") return event.topics.map(({ value }, position) => [columns.topics[position] ?? 0, value]);
      return [[columns.open, event.fixedCost], ...each([...columns.seats.values()], event.seatCost)];
    }),
  );
}
