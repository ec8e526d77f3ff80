import type { Actor } from "#lib/access/actor";
import { clusterShares, justifiedComplaints, type ClusterShare, type Complaint } from "#lib/planner/shares/audit";
import { objectiveOf } from "#lib/planner/model/check";
import type { EventAnswer, Explanation, TopicAnswer } from "#lib/planner/explain/explain";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { conflictWords } from "#lib/scenarios/words/conflicts";
import type { ScenarioContent } from "#lib/scenarios/programme/content";
import { idIn } from "#lib/scenarios/programme/codes";
import { planOfContent } from "#lib/scenarios/programme/plan";
import { changeLines, priceParts } from "#lib/scenarios/words/changes";
import { codesIn, tongueFor, type Tongue } from "#lib/scenarios/words/naming";

/** Why a topic is outside the programme. `extra`: grosze over the budget that would let it in without loss; null when money is no help. */
export type WhyNot = { id: number; name: string; price: string | null; lines: string[]; extra: number | null; canAdd: boolean };
export type WhyIn = { candidate: string; price: string; lines: string[] };
export type TolerancePrice = { tolerance: number; words: string };
export type FairRow = ClusterShare & { id: number; name: string };
export type Insight = {
  whyNot: WhyNot[];
  whyIn: WhyIn[];
  tolerances: TolerancePrice[];
  front: Explanation["front"];
  shares: FairRow[];
  complaints: { event: string; clusters: { id: number; name: string }[]; cost: number }[];
};

const codesOf = (instance: Instance, explanation: Explanation | null, plan: Plan, complaints: Complaint[]): string[] => [
  ...codesIn(plan),
  ...complaints.map((one) => one.event),
  ...instance.topics.map((topic) => topic.id),
  ...instance.clusters.map((cluster) => cluster.id),
  ...(explanation?.events ?? []).map((one) => one.event),
  ...[...(explanation?.topics ?? []), ...(explanation?.events ?? [])].flatMap((one) => (one.plan ? codesIn(one.plan) : [])),
];

function whyNot(answer: TopicAnswer, now: Objective, plan: Plan, tongue: Tongue): WhyNot {
  const { t } = tongue;
  const known = { id: idIn(answer.topic), name: tongue.naming(answer.topic), extra: answer.extraBudget };
  if (!answer.plan || !answer.objective) {
    const lines = answer.isProven ? conflictWords(answer.conflict, tongue) : [];
    return { ...known, price: t(answer.isProven ? "scenarios.why.impossible" : "scenarios.why.unknown"), lines, canAdd: false };
  }
  const parts = priceParts(now, answer.objective, tongue);
  const price = parts.length > 0 ? t("scenarios.why.price", { parts: parts.join(", ") }) : t("scenarios.why.free");
  return {
    ...known,
    price: answer.isProven ? price : `${price} ${t("scenarios.why.atMost")}`,
    lines: changeLines(planChanges(plan, answer.plan), tongue),
    canAdd: true,
  };
}

function whyIn(answer: EventAnswer, now: Objective, plan: Plan, tongue: Tongue): WhyIn {
  const { t } = tongue;
  if (!answer.plan || !answer.objective)
    return { candidate: answer.event, price: t(answer.isProven ? "scenarios.why.needed" : "scenarios.why.unknown"), lines: [] };
  const parts = priceParts(now, answer.objective, tongue);
  const price = parts.length > 0 ? t("scenarios.why.without", { parts: parts.join(", ") }) : t("scenarios.why.replaceable");
  return { candidate: answer.event, price, lines: changeLines(planChanges(plan, answer.plan), tongue) };
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
  const complaints = justifiedComplaints(instance, plan);
  const tongue = tongueFor(actor, codesOf(instance, explanation, plan, complaints));
  const { naming } = tongue;
  const now = objectiveOf(instance, plan);
  const named = (cluster: string) => ({ id: idIn(cluster), name: naming(cluster) });
  const answered = new Set(explanation?.topics.map((one) => one.topic));
  const served = new Set(plan.events.flatMap((event) => event.topics));
  const waiting = instance.topics.filter(({ id }) => !served.has(id) && !answered.has(id));
  return {
    whyNot: [
      ...(explanation?.topics ?? []).filter(({ topic }) => !served.has(topic)).map((one) => whyNot(one, now, plan, tongue)),
      ...waiting.map(({ id }) => ({ id: idIn(id), name: naming(id), price: null, lines: [], extra: null, canAdd: true })),
    ],
    whyIn: (explanation?.events ?? []).map((one) => whyIn(one, now, plan, tongue)),
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
