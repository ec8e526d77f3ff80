import type { Indexed, IndexedEvent } from "#lib/planner/model/indexed";
import { SEAT_VALUES } from "#lib/planner/model/model";
import { addColumn, addRow, each, emptyProgram, linear, type Linear, type Program } from "#lib/planner/model/program";

type Group = { events: number[]; topics: number[]; clusters: number[] };
/** A relaxation: every plan of the instance is a solution of it, so its optimum bounds theirs. */
export type Grouped = {
  program: Program;
  coverage: Linear;
  participation: Linear;
  /** The column of each event, and per topic those that serve it. */
  open: Map<number, number>;
  serving: number[][];
};

/** Events that can serve the same topics are told apart only by money and size. */
function groupsOf(indexed: Indexed): Group[] {
  const groups = new Map<string, Group>();
  indexed.events.forEach((event, index) => {
    if (event.weeks.length === 0 || event.clusters.length === 0) return;
    const key = event.topics.map(({ topic }) => topic).join();
    const group = groups.get(key) ?? { events: [], topics: event.topics.map(({ topic }) => topic), clusters: [] };
    group.events.push(index);
    group.clusters = [...new Set([...group.clusters, ...event.clusters])];
    groups.set(key, group);
  });
  return [...groups.values()];
}

type Parts = { open: Map<number, number>; sizes: Map<number, number>; serving: number[][]; seats: number[][] };

function groupRows(program: Program, indexed: Indexed, group: Group, parts: Parts): void {
  const at = (map: Map<number, number>) => group.events.flatMap((event) => map.get(event) ?? []);
  const [open, sizes] = [at(parts.open), at(parts.sizes)];
  const topics = new Map(group.topics.map((topic) => [topic, addColumn(program, 1, false)]));
  for (const [topic, column] of topics) parts.serving[topic]?.push(column);
  const room = group.events.map((event, index): [number, number] => [open[index] ?? 0, -(indexed.events[event]?.maxTopics ?? 0)]);
  addRow(program, -Infinity, 0, [...each([...topics.values()]), ...room]);
  const served = new Map<number, number[]>();
  for (const [topic, column] of topics)
    for (const cluster of indexed.supporters[topic] ?? []) served.set(cluster, [...(served.get(cluster) ?? []), column]);
  const taken = group.clusters.map((cluster) => {
    const seats = addColumn(program, Math.min(indexed.trips[cluster] ?? 0, group.events.length), false);
    parts.seats[cluster]?.push(seats);
    addRow(program, -Infinity, 0, [[seats, 1], ...each(served.get(cluster) ?? [], -1)]);
    return seats;
  });
  addRow(program, -Infinity, 0, [...each(taken), ...each(sizes, -1)]);
}

function eventRows(program: Program, indexed: Indexed, parts: Parts): void {
  const { instance } = indexed;
  indexed.events.forEach((event, index) => {
    if (event.weeks.length === 0 || event.clusters.length === 0) return;
    const open = addColumn(program, 1, true);
    const size = addColumn(program, event.capacity, false);
    parts.open.set(index, open);
    parts.sizes.set(index, size);
    addRow(program, -Infinity, 0, [
      [size, 1],
      [open, -event.capacity],
    ]);
    addRow(program, 0, Infinity, [
      [size, 1],
      [open, -Math.max(1, event.minSeats)],
    ]);
    if (indexed.pinned.open.has(index)) addRow(program, 1, 1, [[open, 1]]);
  });
  const opening = (fits: (event: IndexedEvent) => boolean) =>
    each([...parts.open].flatMap(([index, column]) => (fits(indexed.events[index] as IndexedEvent) ? [column] : [])));
  const [weeks, gap] = [indexed.weeks.length, Math.max(1, instance.minGapWeeks)];
  addRow(
    program,
    0,
    Math.min(instance.maxEvents, weeks * instance.maxEventsPerWeek),
    opening(() => true),
  );
  if (gap > 1)
    addRow(
      program,
      0,
      Math.ceil(weeks / gap),
      opening((event) => event.visit),
    );
  for (const [region, max] of Object.entries(instance.regionMax))
    addRow(
      program,
      0,
      max,
      opening((event) => event.region === region),
    );
  for (const [format, max] of Object.entries(instance.formatMax))
    addRow(
      program,
      0,
      max,
      opening((event) => event.format === format),
    );
  for (const [theme, min] of Object.entries(instance.themeMin))
    addRow(
      program,
      min,
      Infinity,
      opening((event) => event.theme === theme),
    );
  const money = [...parts.open].flatMap(([index, column]): [number, number][] => {
    const { fixedCost, seatCost } = indexed.events[index] as IndexedEvent;
    return [
      [column, fixedCost],
      [parts.sizes.get(index) ?? 0, seatCost],
    ];
  });
  addRow(program, -Infinity, instance.budget, money);
}

/** The relaxation in which the calendar is only counted and seats belong to a group of like events instead of one event. */
export function buildGrouped(indexed: Indexed): Grouped {
  const program = emptyProgram();
  const parts: Parts = {
    open: new Map(),
    sizes: new Map(),
    serving: indexed.supporters.map(() => []),
    seats: indexed.weights.map(() => []),
  };
  eventRows(program, indexed, parts);
  for (const group of groupsOf(indexed)) groupRows(program, indexed, group, parts);
  parts.serving.forEach((columns, topic) => addRow(program, indexed.pinned.topicsIn.has(topic) ? 1 : 0, 1, each(columns)));
  const steps = indexed.weights.map((_, cluster) => {
    const seats = parts.seats[cluster] ?? [];
    const columns = SEAT_VALUES.slice(0, Math.min(indexed.trips[cluster] ?? 0, 6)).map(() => addColumn(program, 1, false));
    addRow(program, -Infinity, 0, [...each(columns), ...each(seats, -1)]);
    addRow(program, indexed.floors[cluster] ?? 0, indexed.trips[cluster] ?? 0, each(seats));
    return columns;
  });
  const worth = (values: number[]) =>
    linear(
      steps.flatMap((columns, cluster) =>
        columns.map((column, step): [number, number] => [column, (values[step] ?? 0) * (indexed.weights[cluster] ?? 0)]),
      ),
    );
  return { program, coverage: worth([1]), participation: worth(SEAT_VALUES), open: parts.open, serving: parts.serving };
}
