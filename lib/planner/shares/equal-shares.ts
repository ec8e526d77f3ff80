import type { Election } from "#lib/planner/shares/election";
import { byCode } from "#lib/planner/model/instance";
import { compare, fraction, minus, over, plus, show, times, ZERO, type Rational } from "#lib/planner/shares/rational";

export type Utility = "cost" | "card";
export type ShareStep = { project: string; rho: string; maxPayment: string; tied: number };
export type Selection = { selected: string[]; cost: string };
export type EqualShares = {
  order: string[];
  steps: ShareStep[];
  cost: string;
  share: string;
  /** What the voters have left after the last step, all together. */
  left: string;
  add1: Selection & { iterations: number; finalShare: string };
  add1EarlyStop: Selection & { iterations: number; finalShare: string };
  add1ThenFill: Selection;
  plainThenFill: Selection;
};

type Contender = { id: string; cost: Rational; approvers: number[]; votes: bigint };
type Ballots = { contenders: Contender[]; weights: bigint[]; budget: Rational; utility: Utility };
type Offer = { q: Rational; rho: Rational };
type Outcome = { order: Contender[]; steps: ShareStep[]; cost: Rational; left: Rational };

function ballotsOf(election: Election, utility: Utility): Ballots {
  const approvers = new Map<string, number[]>(election.projects.map((project) => [project.id, []]));
  election.voters.forEach((voter, index) => voter.approve.forEach((id) => approvers.get(id)?.push(index)));
  const weights = election.voters.map((voter) => voter.weight);
  const contenders = election.projects.map(({ id, cost }) => {
    const mine = approvers.get(id) ?? [];
    return { id, cost, approvers: mine, votes: mine.reduce((sum, voter) => sum + (weights[voter] ?? 0n), 0n) };
  });
  return { contenders, weights, budget: election.budget, utility };
}

/** The common payment q with Σ w·min(money, q) = cost, and ρ; null when the approvers cannot pay. */
function offerOf(contender: Contender, money: Rational[], ballots: Ballots): Offer | null {
  const { cost, approvers } = contender;
  const rich = [...approvers].sort((a, b) => compare(money[a] ?? ZERO, money[b] ?? ZERO));
  let [missing, weight] = [cost, contender.votes];
  for (const voter of rich) {
    const purse = money[voter] ?? ZERO;
    if (compare(times(purse, weight), missing) >= 0) {
      const q = over(missing, { num: weight, den: 1n });
      return { q, rho: ballots.utility === "card" || cost.num === 0n ? q : over(q, cost) };
    }
    missing = minus(missing, times(purse, ballots.weights[voter] ?? 0n));
    weight -= ballots.weights[voter] ?? 0n;
  }
  return null;
}

/** Ties after ρ: more votes, lower cost, smaller id. */
function byVotes(a: Contender, b: Contender): number {
  if (a.votes !== b.votes) return a.votes > b.votes ? -1 : 1;
  return compare(a.cost, b.cost) || byCode(a.id, b.id);
}

type Waiting = { contender: Contender; rho: Rational | null };

/** The cheapest offers of this round. ρ never falls from round to round, so an old ρ above the best rules a project out unseen. */
function cheapest(waiting: Waiting[], money: Rational[], ballots: Ballots) {
  let best: { contender: Contender; offer: Offer }[] = [];
  const gone = new Set<Waiting>();
  for (const item of waiting) {
    const [leader] = best;
    if (leader && item.rho && compare(item.rho, leader.offer.rho) > 0) continue;
    const offer = offerOf(item.contender, money, ballots);
    if (!offer) gone.add(item);
    else {
      item.rho = offer.rho;
      const order = leader ? compare(offer.rho, leader.offer.rho) : -1;
      if (order < 0) best = [{ contender: item.contender, offer }];
      else if (order === 0) best.push({ contender: item.contender, offer });
    }
  }
  best.sort((a, b) => byVotes(a.contender, b.contender));
  return { best, gone };
}

/** One run from scratch with this start per voter. */
function runWith(ballots: Ballots, share: Rational): Outcome {
  const money = ballots.weights.map(() => share);
  let waiting: Waiting[] = ballots.contenders.filter(({ votes }) => votes > 0n).map((contender) => ({ contender, rho: null }));
  const outcome: Outcome = { order: [], steps: [], cost: ZERO, left: ZERO };
  for (;;) {
    const { best, gone } = cheapest(waiting, money, ballots);
    const [winner] = best;
    if (!winner) break;
    const { contender, offer } = winner;
    waiting = waiting.filter((item) => item.contender !== contender && !gone.has(item));
    for (const voter of contender.approvers) {
      const purse = money[voter] ?? ZERO;
      money[voter] = compare(purse, offer.q) <= 0 ? ZERO : minus(purse, offer.q);
    }
    outcome.order.push(contender);
    outcome.cost = plus(outcome.cost, contender.cost);
    outcome.steps.push({ project: contender.id, rho: show(offer.rho), maxPayment: show(offer.q), tied: best.length });
  }
  outcome.left = money.reduce((sum, purse, voter) => plus(sum, times(purse, ballots.weights[voter] ?? 0n)), ZERO);
  return outcome;
}

const chosen = (outcome: Pick<Outcome, "order" | "cost">): Selection => ({
  selected: outcome.order.map((contender) => contender.id).sort(byCode),
  cost: show(outcome.cost),
});

/** True when no unselected project with votes fits into what is left of the budget. */
function exhausted(ballots: Ballots, outcome: Outcome): boolean {
  const left = minus(ballots.budget, outcome.cost);
  const inside = new Set(outcome.order);
  return ballots.contenders.every((item) => inside.has(item) || item.votes === 0n || compare(item.cost, left) > 0);
}

/** Raises every voter's start by 1 as long as the outcome stays within the budget; `iterations` counts the raises tried. */
function raised(ballots: Ballots, plain: Outcome, share: Rational, early: boolean) {
  const wanted = ballots.contenders.filter(({ votes }) => votes > 0n).length;
  let [outcome, start, iterations] = [plain, share, 0];
  while (outcome.order.length < wanted && !(early && exhausted(ballots, outcome))) {
    const next = plus(start, { num: 1n, den: 1n });
    const trial = runWith(ballots, next);
    iterations += 1;
    if (compare(trial.cost, ballots.budget) > 0) break;
    [outcome, start] = [trial, next];
  }
  return { outcome, iterations, finalShare: show(start) };
}

/** Adds by votes, cost and id what still fits into the budget. */
function filled(ballots: Ballots, outcome: Outcome): Selection {
  const order = [...outcome.order];
  let cost = outcome.cost;
  for (const item of ballots.contenders.filter((contender) => !order.includes(contender)).sort(byVotes)) {
    const total = plus(cost, item.cost);
    if (item.votes > 0n && compare(total, ballots.budget) <= 0) {
      order.push(item);
      cost = total;
    }
  }
  return chosen({ order, cost });
}

/**
 * The method of equal shares (Peters, Pierczyński, Skowron 2021) in exact fractions, with its completions: add1, add1 with early stop, and fill.
 * Amounts are texts "num" or "num/den"; sets are sorted by id, `order` is the order of selection.
 */
export function equalShares(election: Election, utility: Utility = "cost"): EqualShares {
  const ballots = ballotsOf(election, utility);
  const voters = ballots.weights.reduce((sum, weight) => sum + weight, 0n);
  const share = voters === 0n ? ZERO : over(election.budget, fraction(voters, 1n));
  const plain = runWith(ballots, share);
  const add1 = raised(ballots, plain, share, false);
  const early = raised(ballots, plain, share, true);
  return {
    order: plain.order.map((contender) => contender.id),
    steps: plain.steps,
    cost: show(plain.cost),
    share: show(share),
    left: show(plain.left),
    add1: { ...chosen(add1.outcome), iterations: add1.iterations, finalShare: add1.finalShare },
    add1EarlyStop: { ...chosen(early.outcome), iterations: early.iterations, finalShare: early.finalShare },
    add1ThenFill: filled(ballots, add1.outcome),
    plainThenFill: filled(ballots, plain),
  };
}
