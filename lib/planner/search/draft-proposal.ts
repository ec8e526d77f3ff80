import { freeWeeks, mayOpen, seatGain, type DraftState, type Opening } from "#lib/planner/search/draft-state";
import type { IndexedEvent } from "#lib/planner/model/indexed";

const PINNED_EVENT = 1e10;
const PINNED_TOPIC = 1e9;
const THEME = 1e8;
const WEEKS_TRIED = 4;

export type Proposal = { opening: Opening; gain: number };
/** `seats` are the best clusters so far, the one that gains most first. */
type Filling = { topics: number[]; seats: number[]; gain: number };
type Gains = Map<number, number>;

const gainOf = (gains: Gains, cluster: number) => gains.get(cluster) ?? -1;
const byGain = (gains: Gains) => (a: number, b: number) => gainOf(gains, b) - gainOf(gains, a) || a - b;

/** What a topic adds when its supporters take free places or push out those who gain less. */
function topicGain(fresh: number[], seats: number[], gains: Gains, places: number): number {
  let [gain, free, last] = [0, places - seats.length, seats.length - 1];
  for (const cluster of fresh) {
    const own = gainOf(gains, cluster);
    const pushed = free > 0 ? 0 : last >= 0 ? gainOf(gains, seats[last] ?? -1) : Infinity;
    if (own <= pushed) break;
    if (free > 0) free -= 1;
    else last -= 1;
    gain += own - pushed;
  }
  return gain;
}

/** The best next topic for an event that already holds `filling`; null when none can be added. */
function nextTopic(state: DraftState, event: IndexedEvent, filling: Filling, gains: Gains, places: number) {
  let best: { topic: number; fresh: number[]; score: number } | null = null;
  for (const { topic, value } of event.topics) {
    if (state.served[topic] || filling.topics.includes(topic)) continue;
    const supporters = state.indexed.supporters[topic] ?? [];
    const fresh = supporters.filter((cluster) => gainOf(gains, cluster) >= 0 && !filling.seats.includes(cluster)).sort(byGain(gains));
    const gain = topicGain(fresh, filling.seats, gains, places);
    const placed = supporters.some((cluster) => filling.seats.includes(cluster));
    if (gain <= 0 && !placed && (filling.seats.length >= places || fresh.length === 0)) continue;
    const pinned = state.indexed.pinned.topicsIn.has(topic) ? PINNED_TOPIC : 0;
    const score = gain + value * 1e-3 + pinned;
    if (best && score <= best.score) continue;
    if (pinned && !placed && fresh[0] !== undefined) gains.set(fresh[0], gainOf(gains, fresh[0]) + PINNED_TOPIC);
    best = { topic, fresh, score };
  }
  return best;
}

/** Adds topics to `filling` as long as they help; those whose supporters were all pushed out are left out again. */
export function fill(state: DraftState, event: IndexedEvent, filling: Filling, gains: Gains, places: number): void {
  for (let round = 0; filling.topics.length < event.maxTopics && round < 2 * event.maxTopics; round += 1) {
    const next = nextTopic(state, event, filling, gains, places);
    if (!next) break;
    filling.topics.push(next.topic);
    filling.gain += next.score;
    const wanting = next.fresh.filter((cluster, index) => index === 0 || gainOf(gains, cluster) > 0);
    filling.seats = [...filling.seats, ...wanting].sort(byGain(gains)).slice(0, places);
    const seated = new Set(filling.seats);
    filling.topics = filling.topics.filter((topic) => state.indexed.supporters[topic]?.some((cluster) => seated.has(cluster)));
  }
  const supported = new Set(filling.topics.flatMap((topic) => state.indexed.supporters[topic] ?? []));
  filling.seats = filling.seats.filter((cluster) => supported.has(cluster));
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
    if (gain >= 0 && supported.has(cluster) && !filling.seats.includes(cluster)) filling.seats.push(cluster);
  }
  return filling.seats.length >= event.minSeats && filling.topics.length > 0;
}

function inWeek(state: DraftState, index: number, week: number): Proposal | null {
  const event = state.indexed.events[index] as IndexedEvent;
  const money = state.indexed.instance.budget - state.cost - event.fixedCost;
  const places = Math.min(event.capacity, event.seatCost > 0 ? Math.floor(money / event.seatCost) : event.capacity);
  if (places < Math.max(1, event.minSeats)) return null;
  const gains = gainsIn(state, event, week);
  const filling: Filling = { topics: [], seats: [], gain: 0 };
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

/** The opening with more seats and topics in its week; it must have been taken out of the state before. */
export function refill(state: DraftState, opening: Opening): Opening {
  const event = state.indexed.events[opening.event] as IndexedEvent;
  const money = state.indexed.instance.budget - state.cost - event.fixedCost;
  const places = Math.min(event.capacity, event.seatCost > 0 ? Math.floor(money / event.seatCost) : event.capacity);
  const gains = gainsIn(state, event, opening.week);
  const supported = new Set(opening.topics.flatMap((topic) => state.indexed.supporters[topic] ?? []));
  const wanting = [...gains].filter(([cluster, gain]) => gain > 0 && supported.has(cluster) && !opening.seats.includes(cluster));
  const fresh = wanting.map(([cluster]) => cluster).sort(byGain(gains));
  const seats = [...opening.seats, ...fresh.slice(0, Math.max(0, places - opening.seats.length))].sort(byGain(gains));
  const filling: Filling = { topics: [...opening.topics], seats, gain: 0 };
  fill(state, event, filling, gains, places);
  if (filling.seats.length < Math.max(1, event.minSeats)) return opening;
  const cost = event.fixedCost + event.seatCost * filling.seats.length;
  return { event: opening.event, week: opening.week, topics: filling.topics, seats: filling.seats, cost };
}
