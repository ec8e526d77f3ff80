import { expect, it } from "vitest";
import { costFront } from "#lib/planner/explain/front";
import type { Instance } from "#lib/planner/model/instance";
import { solve } from "#lib/planner/solve/solve";
import { bruteForce } from "#lib/planner/testing/brute-force";
import { instanceOf } from "#lib/planner/testing/cases";
import { tinyInstance } from "#lib/planner/testing/generate";
import { extraBudgetFor, whatIfClosed, whatIfTopics, withPin } from "#lib/planner/explain/what-if";
import { noBudget } from "#lib/planner/explain/without";

const tiny = (count: number, from: number): Instance[] => Array.from({ length: count }, (_, index) => tinyInstance(from + index));

it("gives every topic's forced optimum", async () => {
  for (const instance of tiny(40, 5000)) {
    const { plan } = await solve(instance);
    const answers = await whatIfTopics(instance, plan);
    const expected = instance.topics.map(({ id }) => {
      return { topic: id, objective: bruteForce(withPin(instance, "topicsIn", id))?.objective ?? null };
    });
    expect(answers).toEqual(expected);
  }
});

it("gives the least money for each coverage, the budget left aside", async () => {
  for (const instance of tiny(50, 6000)) {
    const free = { ...instance, budget: noBudget(instance) };
    const points = await costFront(instance);
    const most = bruteForce(free)?.objective.coverage ?? 0;
    expect(points.map((point) => point.coverageAtLeast)).toEqual(Array.from({ length: most }, (_, index) => index + 1));
    for (const { coverageAtLeast, minCost } of points) {
      const cheapest = bruteForce(
        free,
        (a, b) => a.cost < b.cost,
        (objective) => objective.coverage >= coverageAtLeast,
      );
      expect(minCost).toBe(cheapest?.objective.cost);
    }
  }
});

it("says what is lost when an event is closed and what money would bring a topic in", async () => {
  const instance = instanceOf("S01-basic");
  const best = await solve(instance);
  const closed = await whatIfClosed(instance, "V-R3-TH1");
  expect(closed.objective?.coverage).toBeLessThan(best.objective?.coverage ?? 0);
  if (!best.objective) throw new Error("S01 has a plan");
  expect(await extraBudgetFor(instance, "T2", best.objective)).toBe(0);
  const extra = await extraBudgetFor(instance, "T1", { ...best.objective, coverage: 5, participation: 300, topicValue: 0 });
  expect(extra === null || extra > 0).toBe(true);
});
