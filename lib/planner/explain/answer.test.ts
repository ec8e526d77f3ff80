import { expect, it } from "vitest";
import { planInstance } from "#lib/planner/explain/answer";
import { costFront } from "#lib/planner/explain/front";
import { whatIfTopics } from "#lib/planner/explain/what-if";
import { bruteForce } from "#lib/planner/testing/brute-force";
import { instanceOf, readCase } from "#lib/planner/testing/cases";
import { tinyInstance } from "#lib/planner/testing/generate";

it("answers with the optimum alone unless more is asked", async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const instance = tinyInstance(seed);
    const { objective, status, whatIf, front } = await planInstance(instance);
    const best = bruteForce(instance);
    expect([status, objective]).toEqual(best ? ["optimal", best.objective] : ["infeasible", null]);
    expect([whatIf, front]).toEqual([undefined, undefined]);
  }
});

it("an instance without a plan comes with one of its minimal conflicts", async () => {
  const { status, conflict } = await planInstance(instanceOf("S05-infeasible"));
  const all = readCase("S05-infeasible").expected.minimalConflicts?.map((group) => group.toSorted());
  expect(status).toBe("infeasible");
  expect(all).toContainEqual(conflict?.toSorted());
});

it("adds the forced optima and the front, the same ones that are computed alone", async () => {
  const instance = Array.from({ length: 20 }, (_, index) => tinyInstance(5000 + index)).find((one) => bruteForce(one)?.objective.coverage);
  if (!instance) throw new Error("No instance with a plan.");
  const options = { whatIf: true, front: true, tolerance: 0, timeLimit: 60, cancelled: () => false };
  const { plan, whatIf, front } = await planInstance(instance, options);
  expect(whatIf).toEqual(await whatIfTopics(instance, plan));
  expect(front).toEqual(await costFront(instance));
});

it("stops when it is told to, and says that nothing is proven", async () => {
  const { status } = await planInstance(instanceOf("S05-infeasible"), { cancelled: () => true }).catch(() => ({ status: "cancelled" }));
  expect(status).not.toBe("optimal");
});
