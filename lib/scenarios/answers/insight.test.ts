import { describe, expect, it } from "vitest";
import { voice } from "#lib/i18n/voice";
import { explainPlan, type Explanation } from "#lib/planner/explain/explain";
import { costFront } from "#lib/planner/explain/front";
import { planChanges } from "#lib/planner/explain/plan-changes";
import { withPin } from "#lib/planner/explain/what-if";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import type { SolveOptions } from "#lib/planner/solve/result";
import { solve } from "#lib/planner/solve/solve";
import { bruteForce } from "#lib/planner/testing/brute-force";
import { tinyInstance } from "#lib/planner/testing/generate";
import { insightIn, type Insight } from "#lib/scenarios/answers/insight";
import { idIn } from "#lib/scenarios/programme/codes";

const { t, format } = voice("pl");
const tongue = { t, format: { ...format, dayMonth: (week: string) => week }, naming: (code: string) => code };
const tolerance = 5;

type Case = { seed: number; instance: Instance; plan: Plan; explanation: Explanation; insight: Insight };

/** A small scenario as a page has it: solved with the product's tolerance, changed by hand where the seed says so, explained. */
async function caseOf(seed: number): Promise<Case | null> {
  const instance = tinyInstance(seed);
  const { plan: best } = await solve(instance, { tolerance });
  if (!best) return null;
  const isByHand = seed % 3 === 0 && best.events.length > 1;
  const [gone, ...rest] = best.events;
  const changed = isByHand && gone ? withPin(instance, "closed", gone.id) : instance;
  const plan = isByHand ? { events: rest } : best;
  if (checkPlan(changed, plan).length > 0) return null;
  const explanation = await explainPlan(changed, plan, { tolerance, timeLimit: 600, replan: isByHand });
  return { seed, instance: changed, plan, explanation, insight: insightIn(changed, plan, explanation, tongue) };
}

/** What pressing a button does: the recalculation that follows a decision. */
const press = (instance: Instance, plan: Plan) =>
  solve(instance, { tolerance, baseline: plan.events.map((event) => event.id), keep: plan } satisfies SolveOptions);

const seatsOf = (plan: Plan, cluster: string) => plan.events.filter((event) => event.clusters.includes(cluster)).length;
const topicsOf = (plan: Plan) => plan.events.flatMap((event) => event.topics);

/** Reads the numbers of a price sentence back and holds each against the two programmes. */
function expectTrue(
  sentence: string,
  from: { plan: Plan; objective: Objective },
  to: { plan: Plan; objective: Objective },
  seed: number,
): void {
  const count = (plan: Plan) => plan.events.reduce((sum, event) => sum + event.clusters.length, 0);
  const pairs: [RegExp, number, number][] = [
    [/klastry z miejscem (\d+) → (\d+)/, from.objective.coverage, to.objective.coverage],
    [/miejsca klastrów (\d+) → (\d+)/, count(from.plan), count(to.plan)],
    [/tematy w programie (\d+) → (\d+)/, topicsOf(from.plan).length, topicsOf(to.plan).length],
    [/wartość tematów (\d+) → (\d+)/, from.objective.topicValue, to.objective.topicValue],
  ];
  for (const [pattern, a, b] of pairs) {
    const said = pattern.exec(sentence);
    if (a === b) expect(said, `${seed} ${sentence}`).toBeNull();
    else expect(said?.slice(1).map(Number), `${seed} ${sentence}`).toEqual([a, b]);
  }
  const difference = to.objective.cost - from.objective.cost;
  expect(sentence.includes("koszt większy"), `${seed} ${sentence}`).toBe(difference > 0);
  expect(sentence.includes("koszt mniejszy"), `${seed} ${sentence}`).toBe(difference < 0);
}

/** A price names only what gets worse, what comes back only what gets better. */
function expectSides({ price, gains }: { price: string; gains: string | null }): void {
  for (const [text, worse] of [
    [price, true],
    [gains ?? "", false],
  ] as const)
    for (const [, a = "0", b = "0"] of text.matchAll(/(\d+) → (\d+)/g)) expect(Number(b) < Number(a), text).toBe(worse);
  expect(price).not.toMatch(/koszt mniejszy|równiej$/);
  expect(gains ?? "").not.toMatch(/koszt większy|mniej równo/);
}

describe("every sentence of the explanation is true, and every button does what it says", async () => {
  const cases: Case[] = [];
  for (let seed = 9000; cases.length < 200; seed += 1) {
    const one = await caseOf(seed);
    if (one) cases.push(one);
  }
  const counts = { pressed: 0, raised: 0, freeRaised: 0, conflicts: 0, replans: 0, complaints: 0 };

  it("why not: the price of a topic is what adding it brings, with and without more money", async () => {
    for (const { seed, instance, plan, explanation, insight } of cases) {
      const now = { plan, objective: objectiveOf(instance, plan) };
      expect(insight.whyNot).toHaveLength(explanation.topics.length);
      for (const [index, answer] of explanation.topics.entries()) {
        const said = insight.whyNot[index];
        const forced = withPin(instance, "topicsIn", answer.topic);
        if (!said?.canAdd) {
          counts.conflicts += 1;
          expect(bruteForce(forced), `${seed} ${answer.topic}`).toBeNull();
          continue;
        }
        const done = await press(forced, plan);
        counts.pressed += 1;
        expect(done.plan, `${seed} ${answer.topic}`).toEqual(answer.plan);
        if (!done.plan || !done.objective) continue;
        expectTrue(`${said.told?.price} ${said.told?.gains ?? ""}`, now, { plan: done.plan, objective: done.objective }, seed);
        if (said.told) expectSides(said.told);
        if (!said.raised) continue;
        const more = await press({ ...forced, budget: instance.budget + said.raised.extra }, plan);
        counts.raised += 1;
        if (!more.plan || !more.objective) throw new Error(`${seed}: more money leaves no plan`);
        expectTrue(`${said.raised.price} ${said.raised.gains ?? ""}`, now, { plan: more.plan, objective: more.objective }, seed);
        if (!said.raised.isWithoutLoss) continue;
        counts.freeRaised += 1;
        expect(topicsOf(more.plan), `${seed}: nobody loses a topic`).toEqual(expect.arrayContaining(topicsOf(plan)));
        for (const { id } of instance.clusters) expect(seatsOf(more.plan, id), `${seed} ${id}`).toBeGreaterThanOrEqual(seatsOf(plan, id));
      }
    }
  });

  it("why in: what is lost without an event", async () => {
    for (const { seed, instance, plan, insight } of cases) {
      const now = { plan, objective: objectiveOf(instance, plan) };
      for (const said of insight.whyIn) {
        const without = withPin(instance, "closed", said.candidate);
        if (said.price === t("scenarios.why.needed")) {
          expect(bruteForce(without), `${seed} ${said.candidate}`).toBeNull();
          continue;
        }
        const done = await press(without, plan);
        if (!done.plan || !done.objective) throw new Error(`${seed}: ${said.candidate} is needed`);
        expectTrue(`${said.price} ${said.gains ?? ""}`, now, { plan: done.plan, objective: done.objective }, seed);
        expectSides(said);
        if (said.price === t("scenarios.why.replaceable")) expect(done.objective).toEqual(now.objective);
      }
    }
  });

  it("what a recalculation makes of a programme that was changed by hand", async () => {
    for (const { seed, instance, plan, insight } of cases) {
      if (!insight.replan) continue;
      counts.replans += 1;
      const done = await press(instance, plan);
      if (!done.plan || !done.objective) throw new Error(`${seed}: no plan`);
      expect(insight.replan.isSame).toBe(Object.values(planChanges(plan, done.plan)).every((list) => list.length === 0));
      expectTrue(
        `${insight.replan.price} ${insight.replan.gains ?? ""}`,
        { plan, objective: objectiveOf(instance, plan) },
        { plan: done.plan, objective: done.objective },
        seed,
      );
    }
  });

  it("tolerances, the curve and the complaints", async () => {
    for (const { seed, instance, plan, explanation, insight } of cases) {
      for (const { tolerance: percent, objective } of explanation.tolerances.slice(0, seed % 4 === 0 ? undefined : 1))
        expect((await solve(instance, { tolerance: percent })).objective, `${seed} ${percent}`).toEqual(objective);
      expect(insight.front).toEqual(await costFront(instance));
      for (const { event, clusters, cost } of insight.complaints) {
        counts.complaints += 1;
        const candidate = instance.events.find((one) => one.id === event);
        expect(cost).toBe((candidate?.fixedCost ?? 0) + (candidate?.seatCost ?? 0) * clusters.length);
        const total = instance.clusters.reduce((sum, one) => sum + one.weight, 0);
        const weights = instance.clusters.filter((one) => clusters.some(({ name }) => name === one.id)).map((one) => one.weight);
        const shares = (weights.reduce((sum, weight) => sum + weight, 0) * instance.budget) / total;
        expect(shares, `${seed} ${event}`).toBeGreaterThanOrEqual(cost);
        for (const { name } of clusters) expect(seatsOf(plan, name)).toBe(0);
      }
      for (const row of insight.shares)
        expect(row.seats).toBe(
          instance.clusters.filter((one) => idIn(one.id) === row.id).map((one) => seatsOf(plan, one.id))[0] ?? row.seats,
        );
    }
  });

  it("all kinds were met", () => {
    expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((name) => [name, expect.any(Number)])));
    for (const [name, count] of Object.entries(counts))
      expect(count, name).toBeGreaterThan(name === "freeRaised" || name === "raised" ? 0 : 2);
  });
});
