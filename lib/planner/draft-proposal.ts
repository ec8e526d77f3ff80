import { freeWeeks, mayOpen, seatGain, type DraftState, type Opening } from "#lib/planner/draft-state";
import type { IndexedEvent } from "#lib/planner/indexed";

const PINNED_EVENT = 1e10;
const PINNED_TOPIC = 1e9;
const THEME = 1e8;
const WEEKS_TRIED = 8;

export type Proposal = { opening: Opening; gain: number };
type Filling = { topics: number[]; seats: number[]; gain: number; taken: Set<number> };

/** The best next topic for an event that already holds `filling`, with the seats it brings; null when none can be added. */
function nextTopic(state: DraftState, event: IndexedEvent, filling: Filling, gains: Map<number, number>, left: number) {
  let best: { topic: number; seats: number[]; gain: number; score: number } | null = null;
  for (const { topic, value } of event.topics) {
    if (state.served[topic] || filling.topics.includes(topic)) continue;
    const supporters = state.indexed.supporters[topic] ?? [];
    const fresh = supporters.filter((cluster) => !filling.taken.has(cluster) && (gains.get(cluster) ?? -1) > 0);
    if (fresh.length > 1) fresh.sort((a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0) || a - b);
    let seats = fresh.slice(0, left);
    if (seats.length === 0 && !supporters.some((cluster) => filling.taken.has(cluster))) {
      seats = left > 0 ? supporters.filter((cluster) => (gains.get(cluster) ?? -1) === 0).slice(0, 1) : [];
      if (seats.length === 0) continue;
    }
    const gain = seats.reduce((sum, cluster) => sum + (gains.get(cluster) ?? 0), 0);
    const score = gain + value * 1e-3 + (state.indexed.pinned.topicsIn.has(topic) ? PINNED_TOPIC : 0);
    if (!best || score > best.score) best = { topic, seats, gain, score };
  }
  return best;
}

/** Adds topics and seats to `filling` as long as they help and fit. */
export function fill(state: DraftState, event: IndexedEvent, filling: Filling, gains: Map<number, number>, places: number): void {
  while (filling.topics.length < event.maxTopics) {
    const next = nextTopic(state, event, filling, gains, places - filling.seats.length);
    if (!next) return;
    filling.topics.push(next.topic);
    for (const cluster of next.seats) {
      filling.seats.push(cluster);
      filling.taken.add(cluster);
    }
    filling.gain += next.score;
  }
}

function gainsIn(state: DraftState, event: IndexedEvent, week: number): Map<number, number> {
  const gains = new Map<number, number>();
  for (const cluster of event.clusters) if (!state.indexed.blocked[cluster]?.has(week)) gains.set(cluster, seatGain(state, cluster));
  return gains;
}

function topUp(state: DraftState, event: IndexedEvent, filling: Filling, gains: Map<number, number>): boolean {
  const supported = new Set(filling.topics.flatMap((topic) => state.indexed.supporters[topic] ?? []));
  for (const [cluster, gain] of gains) {
    if (filling.seats.length >= event.minSeats) break;
    if (gain >= 0 && supported.has(cluster) && !filling.taken.has(cluster)) {
      filling.seats.push(cluster);
      filling.taken.add(cluster);
    }
  }
  return filling.seats.length >= event.minSeats && filling.topics.length > 0;
}

function inWeek(state: DraftState, index: number, week: number): Proposal | null {
  const event = state.indexed.events[index] as IndexedEvent;
  const money = state.indexed.instance.budget - state.cost - event.fixedCost;
  const places = Math.min(event.capacity, event.seatCost > 0 ? Math.floor(money / event.seatCost) : event.capacity);
  if (places < Math.max(1, event.minSeats)) return null;
  const gains = gainsIn(state, event, week);
  const filling: Filling = { topics: [], seats: [], gain: 0, taken: new Set() };
  fill(state, event, filling, gains, places);
  if (!topUp(state, event, filling, gains)) return null;
  const cost = event.fixedCost + event.seatCost * filling.seats.length;
  return { opening: { event: index, week, topics: filling.topics, seats: filling.seats, cost }, gain: filling.gain };
}

function bonus(state: DraftState, index: number): number {
  const event = state.indexed.events[index] as IndexedEvent;
  const missing = (state.indexed.instance.themeMin[event.theme] ?? 0) > (state.perTheme.get(event.theme) ?? 0);
  return (state.indexed.pinned.open.has(index) ? PINNED_EVENT : 0) + (missing ? THEME : 0);
}

/** The best way found to open an event now: week, topics and seats; null when it cannot be opened. `random` picks among many weeks. */
export function propose(state: DraftState, index: number, random: () => number): Proposal | null {
  const event = state.indexed.events[index] as IndexedEvent;
  if (!mayOpen(state, index)) return null;
  const weeks = freeWeeks(state, event);
  const from = weeks.length > WEEKS_TRIED ? Math.floor(random() * weeks.length) : 0;
  let best: Proposal | null = null;
  for (let tried = 0; tried < Math.min(weeks.length, WEEKS_TRIED); tried += 1) {
    const found = inWeek(state, index, weeks[(from + tried * 5) % weeks.length] ?? 0);
    if (found && (!best || found.gain > best.gain)) best = found;
  }
  if (best) best.gain += bonus(state, index);
  return best;
}

/** Adds seats and topics to an event that is already open, in its week. */
export function refill(state: DraftState, opening: Opening): Opening {
  const event = state.indexed.events[opening.event] as IndexedEvent;
  const money = state.indexed.instance.budget - state.cost;
  const extra = event.seatCost > 0 ? Math.floor(money / event.seatCost) : event.capacity;
  const places = Math.min(event.capacity, opening.seats.length + extra);
  const gains = gainsIn(state, event, opening.week);
  const filling: Filling = { topics: [...opening.topics], seats: [...opening.seats], gain: 0, taken: new Set(opening.seats) };
  const supported = new Set(filling.topics.flatMap((topic) => state.indexed.supporters[topic] ?? []));
  const wanting = [...gains].filter(([cluster, gain]) => gain > 0 && supported.has(cluster) && !filling.taken.has(cluster));
  wanting.sort(([a, x], [b, y]) => y - x || a - b);
  for (const [cluster] of wanting.slice(0, places - filling.seats.length)) {
    filling.seats.push(cluster);
    filling.taken.add(cluster);
  }
  fill(state, event, filling, gains, places);
  const cost = event.fixedCost + event.seatCost * filling.seats.length;
  return { event: opening.event, week: opening.week, topics: filling.topics, seats: filling.seats, cost };
}
