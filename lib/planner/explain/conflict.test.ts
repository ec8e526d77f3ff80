import { expect, it } from "vitest";
import { minimalConflict } from "#lib/planner/explain/conflict";
import { bruteForce } from "#lib/planner/testing/brute-force";
import { instanceOf, readCase } from "#lib/planner/testing/cases";
import { tinyInstance } from "#lib/planner/testing/generate";
import { withDecisions } from "#lib/planner/explain/without";

it("S05: one of the minimal conflicts", async () => {
  const conflict = await minimalConflict(instanceOf("S05-infeasible"));
  const all = readCase("S05-infeasible").expected.minimalConflicts?.map((group) => group.toSorted());
  expect(all).toContainEqual(conflict.toSorted());
});

it("is infeasible alone and feasible without any of its members", async () => {
  const infeasible = Array.from({ length: 160 }, (_, index) => tinyInstance(index + 1)).filter((instance) => !bruteForce(instance));
  expect(infeasible.length).toBeGreaterThan(20);
  for (const instance of infeasible) {
    const conflict = await minimalConflict(instance);
    expect(bruteForce(withDecisions(instance, new Set(conflict)))).toBeNull();
    for (const left of conflict) {
      const part = new Set(conflict.filter((decision) => decision !== left));
      expect(bruteForce(withDecisions(instance, part)), `${conflict} without ${left}`).not.toBeNull();
    }
  }
});
