import { expect, it } from "vitest";
import { checkPlan } from "#lib/planner/model/check";
import { draftPlan } from "#lib/planner/search/draft";
import { buildGrouped } from "#lib/planner/model/grouped";
import { indexInstance } from "#lib/planner/model/indexed";
import { isLarge, solveLarge } from "#lib/planner/solve/large";
import { openSession } from "#lib/planner/solve/session";
import { solve } from "#lib/planner/solve/solve";
import { bruteForce } from "#lib/planner/testing/brute-force";
import { generateInstance, SIZES, tinyInstance } from "#lib/planner/testing/generate";

it("bounds every plan from above, with and without fractions", async () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const instance = tinyInstance(seed);
    const best = bruteForce(instance)?.objective;
    if (!best) continue;
    const grouped = buildGrouped(indexInstance(instance));
    for (const integer of [grouped.program.integer, grouped.program.integer.map(() => false)]) {
      const session = await openSession({ ...grouped.program, integer });
      for (const level of ["coverage", "participation"] as const) {
        const { bound, status } = session.optimise(grouped[level], "max", { seconds: Infinity });
        expect([status, (bound ?? Infinity) >= best[level]], `seed ${seed} ${level}`).toEqual(["optimal", true]);
      }
      session.close();
    }
  }
});

it("gives a checked plan between the draft and the bound", async () => {
  const instance = generateInstance(SIZES.small);
  const start = draftPlan(instance, { iterations: 0 });
  if (!start) throw new Error("the small size has a draft");
  const result = await solveLarge(instance, start, { timeLimit: 8 });
  const { objective } = await solve(instance);
  expect(result.plan && checkPlan(instance, result.plan)).toEqual([]);
  const [coverage] = result.levels;
  expect(coverage?.value).toBeLessThanOrEqual(objective?.coverage ?? 0);
  expect(coverage?.bound).toBeGreaterThanOrEqual(objective?.coverage ?? Infinity);
});

it("calls only the largest size large", () => {
  expect(Object.values(SIZES).map((size) => isLarge(generateInstance(size)))).toEqual([false, false, true]);
});
