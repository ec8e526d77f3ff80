import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import type { Instance, Objective, Plan, PlannedEvent } from "#lib/planner/model/instance";

const subsets = <T>(items: T[]): T[][] =>
  items.reduce<T[][]>((found, item) => [...found, ...found.map((subset) => [...subset, item])], [[]]);

/** The instance without everything that concerns more than one event. */
function alone(instance: Instance): Instance {
  const pins = { open: [], closed: [], topicsIn: [], topicsOut: [], week: instance.pins.week };
  return { ...instance, pins, floors: {}, themeMin: {} };
}

function waysToHold(instance: Instance, id: string): PlannedEvent[] {
  const event = instance.events.find((candidate) => candidate.id === id);
  if (!event) return [];
  const clusters = subsets(instance.clusters.map((cluster) => cluster.id)).filter((set) => set.length <= event.capacity);
  const topics = subsets(Object.keys(event.fit)).filter((set) => set.length > 0 && set.length <= event.maxTopics);
  const ways = event.weeks.flatMap((week) =>
    topics.flatMap((served) => clusters.map((seated) => ({ id, week, topics: served, clusters: seated }))),
  );
  const relaxed = alone(instance);
  return ways.filter((way) => checkPlan(relaxed, { events: [way] }).length === 0);
}

type Best = { plan: Plan; objective: Objective };
export type Better = (a: Objective, b: Objective, plans: [Plan, Plan]) => boolean;

/** The order of SPEC: coverage, participation, topic value, cost. */
export const lexicographic: Better = (a, b) => {
  if (a.coverage !== b.coverage) return a.coverage > b.coverage;
  if (a.participation !== b.participation) return a.participation > b.participation;
  return a.topicValue !== b.topicValue ? a.topicValue > b.topicValue : a.cost < b.cost;
};

/** The best of all plans by trying every one; null when none is feasible. For tiny instances only. */
export function bruteForce(
  instance: Instance,
  better: Better = lexicographic,
  admits: (objective: Objective) => boolean = () => true,
): Best | null {
  const ways = instance.events.map((event) => waysToHold(instance, event.id));
  let best: Best | null = null;
  const visit = (index: number, events: PlannedEvent[], served: Set<string>): void => {
    if (index === ways.length) {
      const plan = { events: [...events] };
      const objective = objectiveOf(instance, plan);
      if (!admits(objective)) return;
      if ((!best || better(objective, best.objective, [plan, best.plan])) && checkPlan(instance, plan).length === 0)
        best = { plan, objective };
      return;
    }
    visit(index + 1, events, served);
    if (events.length === instance.maxEvents) return;
    for (const way of ways[index] ?? []) {
      if (way.topics.some((topic) => served.has(topic))) continue;
      visit(index + 1, [...events, way], new Set([...served, ...way.topics]));
    }
  };
  visit(0, [], new Set());
  return best;
}
