import type { Indexed, IndexedEvent } from "#lib/planner/model/indexed";
import { SEAT_VALUES } from "#lib/planner/model/model";

export type Opening = { event: number; week: number; topics: number[]; seats: number[]; cost: number };
/** A half-built plan with its running totals. */
export type DraftState = {
  indexed: Indexed;
  open: Map<number, Opening>;
  /** Seats per cluster. */
  seats: Int32Array;
  served: Uint8Array;
  perWeek: Int32Array;
  visitsPerWeek: Int32Array;
  perRegion: Map<string, number>;
  perFormat: Map<string, number>;
  perTheme: Map<string, number>;
  cost: number;
};

export function emptyState(indexed: Indexed): DraftState {
  const weeks = indexed.weeks.length;
  return {
    indexed,
    open: new Map(),
    seats: new Int32Array(indexed.weights.length),
    served: new Uint8Array(indexed.supporters.length),
    perWeek: new Int32Array(weeks),
    visitsPerWeek: new Int32Array(weeks),
    perRegion: new Map(),
    perFormat: new Map(),
    perTheme: new Map(),
    cost: 0,
  };
}

const bump = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/** Puts an opening into the state (`by` = 1) or takes it out again (`by` = −1). */
export function apply(state: DraftState, opening: Opening, by: 1 | -1): void {
  const event = state.indexed.events[opening.event] as IndexedEvent;
  if (by === 1) state.open.set(opening.event, opening);
  else state.open.delete(opening.event);
  for (const cluster of opening.seats) state.seats[cluster] = (state.seats[cluster] ?? 0) + by;
  for (const topic of opening.topics) state.served[topic] = by === 1 ? 1 : 0;
  state.perWeek[opening.week] = (state.perWeek[opening.week] ?? 0) + by;
  if (event.visit) state.visitsPerWeek[opening.week] = (state.visitsPerWeek[opening.week] ?? 0) + by;
  bump(state.perRegion, event.region, by);
  bump(state.perFormat, event.format, by);
  bump(state.perTheme, event.theme, by);
  state.cost += by * opening.cost;
}

const room = (counts: Map<string, number>, limits: Record<string, number>, key: string) =>
  (counts.get(key) ?? 0) < (limits[key] ?? Infinity);

/** Whether one more event of this kind is within the limits (the calendar aside). */
export function mayOpen(state: DraftState, index: number): boolean {
  const event = state.indexed.events[index] as IndexedEvent;
  const { instance } = state.indexed;
  return (
    !state.open.has(index) &&
    state.open.size < instance.maxEvents &&
    state.cost + event.fixedCost <= instance.budget &&
    room(state.perRegion, instance.regionMax, event.region) &&
    room(state.perFormat, instance.formatMax, event.format)
  );
}

/** The weeks in which the event may still take place. */
export function freeWeeks(state: DraftState, event: IndexedEvent): number[] {
  const { maxEventsPerWeek, minGapWeeks } = state.indexed.instance;
  return event.weeks.filter((week) => {
    if ((state.perWeek[week] ?? 0) >= maxEventsPerWeek) return false;
    if (!event.visit || minGapWeeks <= 1) return true;
    for (let near = Math.max(0, week - minGapWeeks + 1); near < week + minGapWeeks; near += 1)
      if ((state.visitsPerWeek[near] ?? 0) > 0) return false;
    return true;
  });
}

const FLOOR = 1e8;
const COVER = 1e4;

/** What one more seat is worth to the cluster: floors before coverage before participation; −1 when it may not travel any more. */
export function seatGain(state: DraftState, cluster: number): number {
  const seats = state.seats[cluster] ?? 0;
  if (seats >= (state.indexed.trips[cluster] ?? 0)) return -1;
  const value = (SEAT_VALUES[seats] ?? 0) + (seats === 0 ? COVER : 0);
  return value * (state.indexed.weights[cluster] ?? 0) + (seats < (state.indexed.floors[cluster] ?? 0) ? FLOOR : 0);
}

/** [broken rules, −coverage, −participation, −topic value, cost]: the smaller, the better, from left to right. */
export function scoreOf(state: DraftState): number[] {
  const { indexed } = state;
  let [broken, coverage, participation, topicValue] = [0, 0, 0, 0];
  indexed.weights.forEach((weight, cluster) => {
    const seats = state.seats[cluster] ?? 0;
    broken += Math.max(0, (indexed.floors[cluster] ?? 0) - seats);
    if (seats > 0) coverage += weight;
    for (let seat = 0; seat < seats; seat += 1) participation += weight * (SEAT_VALUES[seat] ?? 0);
  });
  for (const opening of state.open.values())
    for (const { topic, value } of indexed.events[opening.event]?.topics ?? []) if (opening.topics.includes(topic)) topicValue += value;
  for (const event of indexed.pinned.open) if (!state.open.has(event)) broken += 1;
  for (const topic of indexed.pinned.topicsIn) if (state.served[topic] === 0) broken += 1;
  for (const [theme, min] of Object.entries(indexed.instance.themeMin)) broken += Math.max(0, min - (state.perTheme.get(theme) ?? 0));
  return [broken, -coverage, -participation, -topicValue, state.cost];
}

/** Negative when `a` is better than `b`. */
export function compareScores(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
