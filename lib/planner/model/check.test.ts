import { beforeAll, expect, it } from "vitest";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import { draftPlan } from "#lib/planner/search/draft";
import type { Instance, Plan } from "#lib/planner/model/instance";
import { generateInstance, SIZES } from "#lib/planner/testing/generate";

let instance: Instance;
let plan: Plan;

beforeAll(() => {
  instance = generateInstance(SIZES.small);
  plan = draftPlan(instance) ?? { events: [] };
});

const clone = () => structuredClone(plan);
const first = (value: Plan) => value.events[0] as Plan["events"][number];
const candidate = (id: string) => instance.events.find((event) => event.id === id) as Instance["events"][number];

it("accepts a valid plan", () => {
  expect(plan.events.length).toBeGreaterThan(2);
  expect(checkPlan(instance, plan)).toEqual([]);
});

const breaking: [string, (value: Plan) => void][] = [
  ["an unknown event", (value) => (first(value).id = "nowhere")],
  ["an event twice", (value) => value.events.push(first(value))],
  ["an unknown week", (value) => (first(value).week = "W99")],
  ["no topic", (value) => (first(value).topics = [])],
  ["an unknown topic", (value) => first(value).topics.push("T9999")],
  ["a topic twice", (value) => first(value).topics.push(first(value).topics[0] ?? "")],
  ["too few seats", (value) => (first(value).clusters = first(value).clusters.slice(0, 1))],
  ["a cluster twice at one event", (value) => first(value).clusters.push(first(value).clusters[0] ?? "")],
  ["an unknown cluster", (value) => first(value).clusters.push("C9999")],
];

it.each(breaking)("rejects %s", (_, change) => {
  const changed = clone();
  change(changed);
  expect(checkPlan(instance, changed)).not.toEqual([]);
});

it("rejects every week that is not the event's or is blocked for somebody seated", () => {
  for (const [index, open] of plan.events.entries())
    for (const week of instance.weeks) {
      const blocked = open.clusters.some((id) => instance.clusters.find((cluster) => cluster.id === id)?.blockedWeeks.includes(week));
      if (candidate(open.id).weeks.includes(week) && !blocked) continue;
      const changed = clone();
      (changed.events[index] as Plan["events"][number]).week = week;
      expect(checkPlan(instance, changed)).not.toEqual([]);
    }
});

it("rejects every added seat without a supported topic, and every topic without a supporter seated", () => {
  for (const [index, open] of plan.events.entries()) {
    const topics = instance.topics.filter((topic) => open.topics.includes(topic.id));
    for (const cluster of instance.clusters) {
      if (topics.some((topic) => topic.supporters[cluster.id])) continue;
      const changed = clone();
      changed.events[index]?.clusters.push(cluster.id);
      expect(checkPlan(instance, changed)).not.toEqual([]);
    }
    for (const topic of instance.topics) {
      const seated = open.clusters.some((id) => topic.supporters[id]);
      if (open.topics.includes(topic.id) || (candidate(open.id).fit[topic.id] && seated)) continue;
      const changed = clone();
      changed.events[index]?.topics.push(topic.id);
      expect(checkPlan(instance, changed)).not.toEqual([]);
    }
  }
});

const limits: [string, () => Partial<Instance>][] = [
  ["the budget", () => ({ budget: objectiveOf(instance, plan).cost - 1 })],
  ["the number of events", () => ({ maxEvents: plan.events.length - 1 })],
  ["the events of a week", () => ({ maxEventsPerWeek: 0 })],
  ["the gap between visits", () => ({ minGapWeeks: instance.weeks.length + 1 })],
  ["the events of a region", () => ({ regionMax: { [candidate(first(plan).id).region]: 0 } })],
  ["the events of a format", () => ({ formatMax: { [candidate(first(plan).id).format]: 0 } })],
  ["the events of a theme", () => ({ themeMin: { [candidate(first(plan).id).theme]: plan.events.length + 1 } })],
  ["a floor", () => ({ floors: { [first(plan).clusters[0] ?? ""]: 9 } })],
  ["the trips", () => ({ clusters: instance.clusters.map((cluster) => ({ ...cluster, maxTrips: 0 })) })],
  ["the capacity", () => ({ events: instance.events.map((event) => ({ ...event, capacity: 1 })) })],
  ["the number of topics", () => ({ events: instance.events.map((event) => ({ ...event, maxTopics: 0 })) })],
  ["a pinned event", () => ({ pins: { ...instance.pins, open: ["missing"] } })],
  ["a closed event", () => ({ pins: { ...instance.pins, closed: [first(plan).id] } })],
  ["a pinned topic", () => ({ pins: { ...instance.pins, topicsIn: ["missing"] } })],
  ["an excluded topic", () => ({ pins: { ...instance.pins, topicsOut: [first(plan).topics[0] ?? ""] } })],
  ["a pinned week", () => ({ pins: { ...instance.pins, week: { [first(plan).id]: "W99" } } })],
];

it.each(limits)("rejects a plan that breaks %s", (_, change) => {
  expect(checkPlan({ ...instance, ...change() }, plan)).not.toEqual([]);
});

it("counts six seats and no more", () => {
  const events = Array.from({ length: 7 }, (_, index) => ({ id: `E${index}`, week: "W0001", topics: [], clusters: ["C0001"] }));
  const weight = instance.clusters[0]?.weight ?? 0;
  expect(objectiveOf(instance, { events })).toEqual({ coverage: weight, participation: 147 * weight, topicValue: 0, cost: 0 });
});
