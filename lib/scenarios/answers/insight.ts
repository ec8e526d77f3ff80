import type { Actor } from "#lib/access/actor";
import { clusterShares, justifiedComplaints, type ClusterShare } from "#lib/planner/shares/audit";
import { objectiveOf } from "#lib/planner/model/check";
import type { EventAnswer, Explanation, TopicAnswer } from "#lib/planner/explain/explain";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { conflictWords } from "#lib/scenarios/words/conflicts";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { idIn } from "#lib/scenarios/programme/codes";
import { planOfContent } from "#lib/scenarios/programme/plan";
import { isSamePlan } from "#lib/scenarios/answers/explanations";
import { changeLines, isWithoutLoss, priceOf, type Valued } from "#lib/scenarios/words/changes";
import { codesIn, tongueFor, type Tongue } from "#lib/scenarios/words/naming";

/** What a decision would bring: the price first, then what comes back for it, then every change. */
export type Told = { price: string; gains: string | null; lines: string[] };
/** More money and what it brings: `isWithoutLoss` when nobody loses by it. */
export type Raised = Told & { extra: number; isWithoutLoss: boolean };
/** Why a topic is outside the programme; `told` is null until it is worked out. */
export type WhyNot = { id: number; name: string; told: Told | null; isFree: boolean; canAdd: boolean; raised: Raised | null };
export type WhyIn = Told & { candidate: string };
/** What a recalculation would make of a programme that was changed by hand; `isSame` when it would leave it. */
export type Replan = Told & { isSame: boolean };
export type TolerancePrice = { tolerance: number; words: string };
export type FairRow = ClusterShare & { id: number; name: string };
export type Insight = {
  whyNot: WhyNot[];
  whyIn: WhyIn[];
  tolerances: TolerancePrice[];
  front: Explanation["front"];
  shares: FairRow[];
  replan: Replan | null;
  complaints: { event: string; clusters: { id: number; name: string }[]; cost: number }[];
};

const plansIn = (explanation: Explanation | null): Plan[] =>
  explanation
    ? [...explanation.topics, ...explanation.topics.map((one) => one.raised), ...explanation.events, explanation.replan].flatMap(
        (one) => one?.plan ?? [],
      )
    : [];

const codesOf = (instance: Instance, explanation: Explanation | null, plan: Plan): string[] => [
  ...codesIn(plan),
  ...instance.events.map((event) => event.id),
  ...instance.topics.map((topic) => topic.id),
  ...instance.clusters.map((cluster) => cluster.id),
  ...(explanation?.events ?? []).map((one) => one.event),
  ...plansIn(explanation).flatMap(codesIn),
];

type Asked = { now: Valued; tongue: Tongue };
type Found = { plan: Plan | null; objective: Objective | null; isProven: boolean };

const valuedIn = ({ plan, objective }: Found): Valued | null => (plan && objective ? { plan, objective } : null);

/** A decision's price in words; `first` begins the sentence of what is lost, `none` is said when nothing is. */
function tell(
  { now, tongue }: Asked,
  to: Valued,
  isProven: boolean,
  [first, none]: ["price" | "without", "free" | "replaceable" | "freer"],
): Told {
  const { t } = tongue;
  const { losses, gains } = priceOf(now, to, tongue);
  const price = losses.length > 0 ? t(`scenarios.why.${first}`, { parts: losses.join(", ") }) : t(`scenarios.why.${none}`);
  return {
    price: isProven ? price : `${price} ${t("scenarios.why.atMost")}`,
    gains: gains.length > 0 ? t("scenarios.why.gain", { parts: gains.join(", ") }) : null,
    lines: changeLines(planChanges(now.plan, to.plan), tongue),
  };
}

function raisedOf(asked: Asked, { extraBudget, raised }: TopicAnswer): Raised | null {
  const to = raised ? valuedIn(raised) : null;
  if (!raised || !to || !extraBudget) return null;
  return {
    ...tell(asked, to, raised.isProven, ["price", "free"]),
    extra: extraBudget,
    isWithoutLoss: isWithoutLoss(asked.now, to, planChanges(asked.now.plan, to.plan)),
  };
}

function whyNot(answer: TopicAnswer, asked: Asked): WhyNot {
  const { t, naming } = asked.tongue;
  const known = { id: idIn(answer.topic), name: naming(answer.topic), raised: raisedOf(asked, answer) };
  const to = valuedIn(answer);
  if (!to) {
    const lines = answer.isProven ? conflictWords(answer.conflict, asked.tongue) : [];
    const impossible = lines.length > 0 ? "impossible" : "impossibleAlone";
    const told = { price: t(`scenarios.why.${answer.isProven ? impossible : "unknown"}`), gains: null, lines };
    return { ...known, told, isFree: false, canAdd: false };
  }
  const isFree = priceOf(asked.now, to, asked.tongue).losses.length === 0;
  return { ...known, told: tell(asked, to, answer.isProven, ["price", "free"]), isFree, canAdd: true };
}

function whyIn(answer: EventAnswer, asked: Asked): WhyIn {
  const { t } = asked.tongue;
  const to = valuedIn(answer);
  if (!to) return { candidate: answer.event, price: t(`scenarios.why.${answer.isProven ? "needed" : "unknown"}`), gains: null, lines: [] };
  const isEqual = JSON.stringify(asked.now.objective) === JSON.stringify(to.objective);
  return { candidate: answer.event, ...tell(asked, to, answer.isProven, ["without", isEqual ? "replaceable" : "freer"]) };
}

function replanOf(asked: Asked, answer: Explanation["replan"]): Replan | null {
  const to = answer ? valuedIn(answer) : null;
  if (!answer || !to) return null;
  return { ...tell(asked, to, answer.isProven, ["price", "free"]), isSame: isSamePlan(asked.now.plan, to.plan) };
}

function tolerancesOf(explanation: Explanation | null, { t, format: f }: Tongue): TolerancePrice[] {
  const strict = explanation?.tolerances.find((one) => one.tolerance === 0)?.objective;
  return (explanation?.tolerances ?? []).flatMap(({ tolerance, objective, isProven }) => {
    if (!objective || !strict) return [];
    const share = f.number(Math.round((objective.participation / Math.max(1, strict.participation)) * 100));
    const values = { share, topicValue: f.number(objective.topicValue), cost: f.money(objective.cost) };
    const words = t("scenarios.tolerance.price", values);
    return [{ tolerance, words: isProven ? words : `${words} ${t("scenarios.tolerance.unproven")}` }];
  });
}

/** Everything the page explains about a programme: why not, why, at what price, how fair. Answers not yet worked out are missing. */
export function insightOf(actor: Actor, content: ScenarioContent, instance: Instance, explanation: Explanation | null): Insight {
  const plan = planOfContent(content);
  return insightIn(instance, plan, explanation, tongueFor(actor, codesOf(instance, explanation, plan)));
}

/** The same of plain data, in the words of a tongue. */
export function insightIn(instance: Instance, plan: Plan, explanation: Explanation | null, tongue: Tongue): Insight {
  const { naming } = tongue;
  const complaints = justifiedComplaints(instance, plan);
  const asked = { now: { plan, objective: objectiveOf(instance, plan) }, tongue };
  const named = (cluster: string) => ({ id: idIn(cluster), name: naming(cluster) });
  const answered = new Set(explanation?.topics.map((one) => one.topic));
  const served = new Set(plan.events.flatMap((event) => event.topics));
  const waiting = instance.topics.filter(({ id }) => !served.has(id) && !answered.has(id));
  return {
    whyNot: [
      ...(explanation?.topics ?? []).filter(({ topic }) => !served.has(topic)).map((one) => whyNot(one, asked)),
      ...waiting.map(({ id }) => ({ id: idIn(id), name: naming(id), told: null, isFree: false, canAdd: false, raised: null })),
    ],
    whyIn: (explanation?.events ?? []).map((one) => whyIn(one, asked)),
    replan: replanOf(asked, explanation?.replan ?? null),
    tolerances: tolerancesOf(explanation, tongue),
    front: explanation?.front ?? [],
    shares: clusterShares(instance, plan)
      .map((one) => ({ ...one, ...named(one.cluster) }))
      .sort((a, b) => a.seats - b.seats || a.spent - b.spent || a.id - b.id),
    complaints: complaints.map(({ event, clusters, cost }) => ({
      event: naming(event),
      clusters: clusters.map(named),
      cost,
    })),
  };
}
