import type { Election } from "#lib/planner/shares/election";
import { byCode } from "#lib/planner/model/instance";
import { commonDenominator, compare, fraction, minus, over, plus, show, times, ZERO, type Rational } from "#lib/planner/shares/rational";

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

/** How much a project is worth to a voter: one, or the points of the ballot times what makes all of them whole numbers. */
type Supporter = { voter: number; points: bigint };
type Contender = { id: string; cost: Rational; supporters: Supporter[]; votes: bigint };
type Ballots = { contenders: Contender[]; weights: bigint[]; budget: Rational; utility: Utility; scale: bigint };
/** `price` of one point, `q` the highest payment, ρ by which the offers are put in order. */
type Offer = { price: Rational; q: Rational; rho: Rational };
type Outcome = { order: Contender[]; steps: ShareStep[]; cost: Rational; left: Rational };

function ballotsOf(election: Election, utility: Utility): Ballots {
  const isPointed = utility === "card";
  const scale = isPointed ? commonDenominator(election.voters.flatMap((voter) => voter.points ?? [])) : 1n;
  const supporters = new Map<string, Supporter[]>(election.projects.map((project) => [project.id, []]));
  election.voters.forEach(({ approve, points }, voter) =>
    approve.forEach((id, at) => {
      const value = isPointed ? points?.[at] : undefined;
      supporters.get(id)?.push({ voter, points: value ? times(value, scale).num : scale });
    }),
  );
  const weights = election.voters.map((voter) => voter.weight);
  const contenders = election.projects.map(({ id, cost }) => {
    const mine = supporters.get(id) ?? [];
    return { id, cost, supporters: mine, votes: mine.reduce((sum, { voter, points }) => sum + points * (weights[voter] ?? 0n), 0n) };
  });
  return { contenders, weights, budget: election.budget, utility, scale };
}

/** Poorest by what a point may cost them first. */
const byPurse = (money: Rational[]) => (a: Supporter, b: Supporter) => {
  const [first, second] = [money[a.voter] ?? ZERO, money[b.voter] ?? ZERO];
  return a.points === b.points ? compare(first, second) : compare(times(first, b.points), times(second, a.points));
};

const payment = (purse: Rational, price: Rational, points: bigint): Rational => {
  const asked = points === 1n ? price : times(price, points);
  return compare(purse, asked) <= 0 ? purse : asked;
};

/** The price of a point with Σ w·min(money, points · price) = cost, and ρ; null when the supporters cannot pay. */
function offerOf(contender: Contender, money: Rational[], ballots: Ballots): Offer | null {
  const { cost } = contender;
  let [missing, worth] = [cost, contender.votes];
  for (const { voter, points } of [...contender.supporters].sort(byPurse(money))) {
    const purse = money[voter] ?? ZERO;
    if (compare(times(purse, worth), points === 1n ? missing : times(missing, points)) >= 0) {
      const price = over(missing, { num: worth, den: 1n });
      const q = contender.supporters.map((one) => payment(money[one.voter] ?? ZERO, price, one.points)).reduce(higher);
      const isPriced = ballots.utility === "card" || cost.num === 0n;
      return { price, q, rho: isPriced ? times(price, ballots.scale) : over(price, cost) };
    }
    missing = minus(missing, times(purse, ballots.weights[voter] ?? 0n));
    worth -= points * (ballots.weights[voter] ?? 0n);
  }
  return null;
}

const higher = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Ties after ρ: more votes (points, where they are used), lower cost, smaller id. */
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
    for (const { voter, points } of contender.supporters) {
      const purse = money[voter] ?? ZERO;
      money[voter] = minus(purse, payment(purse, offer.price, points));
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
 * The method of equal shares in exact fractions, with its completions: add1, add1 with early stop, and fill. Peters, Pierczyński, Skowron 2021,
 * "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 34): with `cost` a project is worth its cost to whoever approves it,
 * with `card` the points of the ballot, or one where it has none; a supporter pays ρ for each point, or all that is left.
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
