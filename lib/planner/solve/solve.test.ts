import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { parseInstance } from "#lib/planner/model/instance";
import { keptValue, valueOf } from "#lib/planner/solve/ladder";
import { solve } from "#lib/planner/solve/solve";
import { bruteForce, lexicographic, type Better } from "#lib/planner/testing/brute-force";
import { instanceOf, readCase } from "#lib/planner/testing/cases";
import { generateInstance, SIZES, tinyInstance } from "#lib/planner/testing/generate";
import { withPin } from "#lib/planner/explain/what-if";

const seeds = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);
const solvable = (count: number, from: number) =>
  seeds(count, from)
    .map((seed) => ({ seed, instance: tinyInstance(seed), best: bruteForce(tinyInstance(seed)) }))
    .filter(({ best }) => best !== null && best.plan.events.length > 0);
const listOf = (objective: Objective) => [objective.coverage, objective.participation, objective.topicValue, -objective.cost];

describe("against brute force", () => {
  it("finds the exact optimum of 240 tiny instances, or that there is none", async () => {
    for (const seed of seeds(240)) {
      const instance = tinyInstance(seed);
      const [best, result] = [bruteForce(instance), await solve(instance)];
      expect(result.objective, `seed ${seed}`).toEqual(best?.objective ?? null);
      expect(result.status, `seed ${seed}`).toBe(best ? "optimal" : "infeasible");
    }
  });

  it("keeps the fairness tolerance exactly", async () => {
    for (const { instance, best, seed } of solvable(90, 1000)) {
      const floor = keptValue(best?.objective.participation ?? 0, 25);
      const byTopics: Better = (a, b) => {
        if (a.topicValue !== b.topicValue) return a.topicValue > b.topicValue;
        return a.participation !== b.participation ? a.participation > b.participation : a.cost < b.cost;
      };
      const admits = (objective: Objective) => objective.coverage === best?.objective.coverage && objective.participation >= floor;
      const { objective } = await solve(instance, { tolerance: 25 });
      expect(objective, `seed ${seed}`).toEqual(bruteForce(instance, byTopics, admits)?.objective);
    }
  });

  it("changes as few events as possible in the stable re-solve", async () => {
    for (const { instance, seed } of solvable(90, 2000)) {
      const baseline = instance.events.slice(0, 1 + (seed % 2)).map((event) => event.id);
      const key = (objective: Objective, plan: Plan) => {
        const [coverage = 0, participation = 0, topicValue = 0, cost = 0] = listOf(objective);
        return [coverage, participation, -valueOf(instance, plan, "changes", baseline), topicValue, cost];
      };
      const stable: Better = (a, b, [one, other]) => {
        const [x, y] = [key(a, one), key(b, other)];
        const at = x.findIndex((value, index) => value !== y[index]);
        return at >= 0 && (x[at] ?? 0) > (y[at] ?? 0);
      };
      const [best, result] = [bruteForce(instance, stable), await solve(instance, { baseline })];
      expect(result.objective, `seed ${seed}`).toEqual(best?.objective);
      expect(result.changes).toBe(best && valueOf(instance, best.plan, "changes", baseline));
    }
  });
});

describe("golden cases", () => {
  it("S01: the optimum, level by level", async () => {
    const result = await solve(instanceOf("S01-basic"));
    expect(result.objective).toEqual(readCase("S01-basic").expected.objective);
    expect(result.levels.map(({ name, gap }) => [name, gap])).toEqual([
      ["coverage", 0],
      ["participation", 0],
      ["topicValue", 0],
      ["cost", 0],
    ]);
  });

  it("S05: no plan", async () => {
    expect(await solve(instanceOf("S05-infeasible"))).toMatchObject({ status: "infeasible", plan: null, objective: null });
  });

  it("the small size: a proven optimum that the checker accepts", async () => {
    const instance = generateInstance(SIZES.small);
    const { status, plan, objective } = await solve(instance);
    expect(status).toBe("optimal");
    expect(plan && checkPlan(instance, plan)).toEqual([]);
    expect(plan && objectiveOf(instance, plan)).toEqual(objective);
  });
});

function renamed(instance: Instance): Instance {
  const other = (id: string) => id.replace(/^([A-Z])(\d)$/, (_, letter: string, digit: string) => `${letter}${9 - Number(digit)}`);
  const text = JSON.stringify(instance).replace(/"([CTE]\d)"/g, (_, id: string) => `"${other(id)}"`);
  return parseInstance(JSON.parse(text));
}

const property = (name: string, holds: (instance: Instance) => Promise<void>, numRuns = 25) =>
  it(name, () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), (seed) => holds(tinyInstance(seed))),
      { numRuns, seed: 7 },
    ),
  );

describe("properties", () => {
  property("more budget never lowers a level", async (instance) => {
    const [less, more] = [await solve(instance), await solve({ ...instance, budget: instance.budget + 300 })];
    if (less.objective && more.objective) expect(lexicographic(less.objective, { ...more.objective, cost: 0 }, none)).toBe(false);
    if (less.objective) expect(more.objective).not.toBeNull();
  });

  property("new names for the same things change no value", async (instance) => {
    expect((await solve(renamed(instance))).objective).toEqual((await solve(instance)).objective);
  });

  property("a pin of what is already chosen changes nothing", async (instance) => {
    const { plan, objective } = await solve(instance);
    const [open] = plan?.events ?? [];
    if (!plan || !open) return;
    const pinned = withPin(withPin(instance, "open", open.id), "topicsIn", open.topics[0] ?? "");
    const again = await solve(pinned, { keep: plan });
    expect([again.plan, again.objective]).toEqual([plan, objective]);
    expect((await solve(pinned)).objective).toEqual(objective);
  });

  property("a re-solve without a change gives the identical plan", async (instance) => {
    const once = await solve(instance);
    const baseline = once.plan?.events.map((event) => event.id) ?? [];
    expect((await solve(instance)).plan).toEqual(once.plan);
    expect((await solve(instance, { baseline, ...(once.plan && { keep: once.plan }) })).plan).toEqual(once.plan);
    if (once.plan) expect((await solve(instance, { baseline })).changes).toBe(0);
  });

  property("shuffled input gives the same plan", async (instance) => {
    const { clusters, topics, events } = instance;
    const shuffled = { ...instance, clusters: clusters.toReversed(), topics: topics.toReversed(), events: events.toReversed() };
    expect((await solve(parseInstance(shuffled))).plan).toEqual((await solve(instance)).plan);
  });
});

const none: [Plan, Plan] = [{ events: [] }, { events: [] }];
