import { expect, it } from "vitest";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import { holdWeeks } from "#lib/planner/solve/hold-weeks";
import { parseInstance, type Plan } from "#lib/planner/model/instance";
import { solve } from "#lib/planner/solve/solve";
import { tinyInstance } from "#lib/planner/testing/generate";

const event = (id: string, weeks: string[]) => ({
  ...{ id, format: "workshop", region: "R", theme: "H", fixedCost: 1, seatCost: 0, minSeats: 1, capacity: 1, maxTopics: 1 },
  weeks,
  fit: { [`T${id}`]: 2 },
});
const instance = parseInstance({
  ...{ format: "svp-1", weeks: ["w1", "w2", "w3"], budget: 9, maxEvents: 3, maxEventsPerWeek: 1, minGapWeeks: 1 },
  clusters: [{ id: "C", weight: 1, maxTrips: 3, blockedWeeks: [] }],
  topics: ["A", "B", "D"].map((id) => ({ id: `T${id}`, theme: "H", supporters: { C: 1 } })),
  events: [event("A", ["w1", "w2", "w3"]), event("B", ["w1", "w2", "w3"]), event("D", ["w1"])],
});
const plan = (weeks: Record<string, string>): Plan => ({
  events: Object.entries(weeks).map(([id, week]) => ({ id, week, topics: [`T${id}`], clusters: ["C"] })),
});

it("puts events that stay back into their weeks, by exchange too, and the rest as far as there is room", () => {
  const before = plan({ A: "w1", B: "w2" });
  expect(holdWeeks(instance, plan({ A: "w2", B: "w1" }), before)).toEqual(before);
  expect(holdWeeks(instance, plan({ A: "w2", B: "w3", D: "w1" }), before)).toEqual(plan({ A: "w2", B: "w3", D: "w1" }));
  expect(holdWeeks(instance, plan({ A: "w3", B: "w2" }), plan({ A: "w1" }))).toEqual(plan({ A: "w1", B: "w2" }));
});

it("never changes a level and never breaks a rule", async () => {
  let held = 0;
  for (let seed = 8000; seed < 8060; seed += 1) {
    const tiny = tinyInstance(seed);
    const { plan: first } = await solve(tiny);
    if (!first) continue;
    const other = { events: first.events.map((one) => ({ ...one, week: tiny.weeks.at(-1) ?? one.week })) };
    const result = holdWeeks(tiny, first, other);
    expect(checkPlan(tiny, result)).toEqual([]);
    expect(objectiveOf(tiny, result)).toEqual(objectiveOf(tiny, first));
    if (JSON.stringify(result) !== JSON.stringify(first)) held += 1;
  }
  expect(held).toBeGreaterThan(5);
});
