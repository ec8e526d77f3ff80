import { checkPlan } from "#lib/planner/model/check";
import { propose, refill, type Proposal } from "#lib/planner/search/draft-proposal";
import { apply, compareScores, emptyState, scoreOf, type DraftState, type Opening } from "#lib/planner/search/draft-state";
import { indexInstance, type Indexed } from "#lib/planner/model/indexed";
import { byCode, type Instance, type Plan } from "#lib/planner/model/instance";
import { seededRandom } from "#lib/planner/search/random";

export type DraftOptions = { iterations?: number; seed?: number; cancelled?: (() => boolean) | undefined };

const SAMPLE = 120;

/** Gain per share of the budget and of the number of events that an opening uses up. */
function worthOf({ gain, opening }: Proposal, indexed: Indexed): number {
  const { budget, maxEvents } = indexed.instance;
  return gain / (opening.cost / Math.max(1, budget) + 1 / Math.max(1, maxEvents));
}

/** Lazy greedy (Minoux 1978): old scores bound new ones from above, so only the head of the queue is computed anew. */
function build(state: DraftState, bounds: Float64Array, random: () => number, noise: number): void {
  const scores = Float64Array.from(bounds, (bound) => bound * (1 + noise * (random() - 0.5)));
  for (const index of state.open.keys()) scores[index] = 0;
  for (;;) {
    let [best, second] = [-1, 0];
    scores.forEach((score, index) => {
      if (score > (scores[best] ?? 0)) {
        second = scores[best] ?? 0;
        best = index;
      } else if (score > second) second = score;
    });
    if (best < 0) return;
    const proposal = propose(state, best, random);
    const fresh = proposal ? worthOf(proposal, state.indexed) : 0;
    if (!proposal || fresh < second * (1 - noise)) {
      scores[best] = fresh < (scores[best] ?? 0) ? fresh : 0;
      continue;
    }
    apply(state, proposal.opening, 1);
    scores[best] = 0;
  }
}

function refillAll(state: DraftState): void {
  for (const opening of [...state.open.values()]) {
    apply(state, opening, -1);
    apply(state, refill(state, opening), 1);
  }
}

function restore(state: DraftState, openings: Opening[]): void {
  for (const opening of [...state.open.values()]) apply(state, opening, -1);
  for (const opening of openings) apply(state, opening, 1);
}

function ruin(state: DraftState, random: () => number): void {
  const open = [...state.open.values()];
  const count = 1 + Math.floor(random() * Math.max(1, Math.min(6, open.length * 0.4)));
  for (let removed = 0; removed < count && open.length > 0; removed += 1) {
    const [opening] = open.splice(Math.floor(random() * open.length), 1);
    if (opening) apply(state, opening, -1);
  }
}

/** In a large instance each round looks at a random part of the candidates only. */
function sampled(bounds: Float64Array, random: () => number): Float64Array {
  const share = Math.min(1, SAMPLE / Math.max(1, bounds.length));
  return share === 1 ? bounds : bounds.map((bound) => (random() < share ? bound : 0));
}

function improve(state: DraftState, bounds: Float64Array, options: DraftOptions, random: () => number): void {
  let best = [...state.open.values()];
  let score = scoreOf(state);
  for (let round = 0; round < (options.iterations ?? 0) && !options.cancelled?.(); round += 1) {
    ruin(state, random);
    if (round % 2 === 0) refillAll(state);
    build(state, sampled(bounds, random), random, 0.3);
    refillAll(state);
    const next = scoreOf(state);
    if (compareScores(next, score) <= 0) [best, score] = [[...state.open.values()], next];
    else restore(state, best);
  }
}

function planFrom(state: DraftState): Plan {
  const { indexed } = state;
  const { topics, clusters } = indexed.instance;
  const events = [...state.open.values()].map(({ event, week, topics: served, seats }) => ({
    id: indexed.events[event]?.id ?? "",
    week: indexed.weeks[week] ?? "",
    topics: served.map((topic) => topics[topic]?.id ?? "").sort(byCode),
    clusters: seats.map((cluster) => clusters[cluster]?.id ?? "").sort(byCode),
  }));
  return { events: events.sort((a, b) => byCode(a.id, b.id)) };
}

/** Rounds of ruin-and-recreate that take about a second or less. */
function roundsFor(indexed: Indexed): number {
  return Math.max(20, Math.min(300, Math.floor(20_000 / Math.max(1, indexed.events.length))));
}

/**
 * A feasible plan made in milliseconds: lazy greedy, then seeded ruin-and-recreate (Schrimpf et al. 2000). The same instance always gives the
 * same draft. Null when the draft cannot meet all pins and floors (which proves nothing).
 */
export function draftPlan(instance: Instance, options: DraftOptions = {}): Plan | null {
  const indexed = indexInstance(instance);
  const random = seededRandom(options.seed ?? 1);
  const state = emptyState(indexed);
  const bounds = Float64Array.from(indexed.events, (_, index) => {
    const proposal = propose(state, index, random);
    return proposal ? worthOf(proposal, indexed) : 0;
  });
  build(state, bounds, random, 0);
  refillAll(state);
  improve(state, bounds, { iterations: roundsFor(indexed), ...options }, random);
  const plan = planFrom(state);
  return checkPlan(instance, plan).length === 0 ? plan : null;
}
