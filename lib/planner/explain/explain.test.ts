import { expect, it } from "vitest";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import { explainPlan, TOLERANCES, type Explanation } from "#lib/planner/explain/explain";
import { startExplanation } from "#lib/planner/threads/explain-run";
import type { Instance, Plan } from "#lib/planner/model/instance";
import { solve } from "#lib/planner/solve/solve";
import { bruteForce } from "#lib/planner/testing/brute-force";
import { instanceOf } from "#lib/planner/testing/cases";
import { tinyInstance } from "#lib/planner/testing/generate";
import { withPin } from "#lib/planner/explain/what-if";

const options = { tolerance: 0, timeLimit: 60 };

async function explained(seed: number): Promise<{ instance: Instance; plan: Plan; explanation: Explanation } | null> {
  const instance = tinyInstance(seed);
  const { plan } = await solve(instance);
  return plan && { instance, plan, explanation: await explainPlan(instance, plan, options) };
}

it("answers for every topic outside and every event inside, each with a plan that holds", async () => {
  let [answers, conflicts] = [0, 0];
  for (let seed = 7000; seed < 7040; seed += 1) {
    const one = await explained(seed);
    if (!one) continue;
    const { instance, plan, explanation } = one;
    const served = new Set(plan.events.flatMap((event) => event.topics));
    const outside = instance.topics.map((topic) => topic.id).filter((id) => !served.has(id));
    expect(explanation.topics.map((answer) => answer.topic)).toEqual(outside);
    expect(explanation.events.map((answer) => answer.event)).toEqual(plan.events.map((event) => event.id));
    expect([explanation.isComplete, explanation.tolerances.map((answer) => answer.tolerance)]).toEqual([true, TOLERANCES]);
    for (const { topic, plan: forced, objective, conflict } of explanation.topics) {
      const pinned = withPin(instance, "topicsIn", topic);
      answers += 1;
      if (!forced) {
        conflicts += 1;
        expect(bruteForce(pinned), topic).toBeNull();
        expect(conflict).not.toContain(`pins.topicsIn:${topic}`);
      } else {
        expect(checkPlan(pinned, forced)).toEqual([]);
        expect(objective?.coverage).toBe(bruteForce(pinned)?.objective.coverage);
      }
    }
    for (const { event, plan: without } of explanation.events) {
      const closed = withPin(instance, "closed", event);
      if (without) expect(checkPlan(closed, without)).toEqual([]);
      else expect(bruteForce(closed)).toBeNull();
    }
  }
  expect([answers > 20, conflicts > 3]).toEqual([true, true]);
});

it("the money that would let a topic in without loss is exactly enough", async () => {
  let told = 0;
  for (let seed = 7100; seed < 7200; seed += 1) {
    const one = await explained(seed);
    if (!one) continue;
    const best = objectiveOf(one.instance, one.plan);
    const without = (budget: number, topic: string) =>
      bruteForce({ ...withPin(one.instance, "topicsIn", topic), budget }, undefined, (objective) =>
        (["coverage", "participation", "topicValue"] as const).every((level) => objective[level] >= best[level]),
      );
    for (const { topic, extraBudget } of one.explanation.topics) {
      if (extraBudget === null || extraBudget === 0) continue;
      told += 1;
      expect(without(one.instance.budget + extraBudget, topic), topic).not.toBeNull();
      expect(without(one.instance.budget + extraBudget - 1, topic), topic).toBeNull();
    }
  }
  expect(told).toBeGreaterThan(3);
});

it("tells its answers one by one from a worker; cancelled, it keeps what it has", async () => {
  const instance = instanceOf("S01-basic");
  const { plan } = await solve(instance);
  let parts = 0;
  const whole = await startExplanation(instance, plan as Plan, options, () => (parts += 1)).done;
  expect([whole.isComplete, parts > 3]).toEqual([true, true]);
  const run = startExplanation(instance, plan as Plan, options, () => run.cancel());
  expect((await run.done).isComplete).toBe(false);
});
