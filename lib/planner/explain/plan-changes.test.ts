import { expect, it } from "vitest";
import type { Plan } from "#lib/planner/model/instance";
import { isUnchanged, planChanges } from "#lib/planner/explain/plan-changes";

const before: Plan = {
  events: [
    { id: "A", week: "w1", topics: ["T1", "T2"], clusters: ["C1", "C2"] },
    { id: "B", week: "w2", topics: ["T3"], clusters: ["C3"] },
  ],
};
const after: Plan = {
  events: [
    { id: "A", week: "w3", topics: ["T1"], clusters: ["C1", "C3"] },
    { id: "D", week: "w2", topics: ["T2", "T4"], clusters: ["C3", "C4"] },
  ],
};

it("names every event, week, topic and seat that differs, and nothing else", () => {
  expect(planChanges(before, after)).toEqual({
    opened: [after.events[1]],
    closed: [before.events[1]],
    moved: [{ event: "A", from: "w1", to: "w3" }],
    topicsIn: [{ topic: "T4", event: "D" }],
    topicsOut: [{ topic: "T3", event: "B" }],
    topicsMoved: [{ topic: "T2", from: "A", to: "D" }],
    seats: [
      { cluster: "C2", gained: [], lost: ["A"], before: 1, after: 0 },
      { cluster: "C3", gained: ["A", "D"], lost: ["B"], before: 1, after: 2 },
      { cluster: "C4", gained: ["D"], lost: [], before: 0, after: 1 },
    ],
  });
});

it("the way back is the same changes the other way round; a plan against itself has none", () => {
  const [there, back] = [planChanges(before, after), planChanges(after, before)];
  expect(back.opened).toEqual(there.closed);
  expect(back.topicsIn).toEqual(there.topicsOut);
  expect(back.seats.map((one) => [one.cluster, one.lost, one.gained])).toEqual(
    there.seats.map((one) => [one.cluster, one.gained, one.lost]),
  );
  expect([isUnchanged(there), isUnchanged(planChanges(after, after))]).toEqual([false, true]);
});
