import { byCode, type Instance } from "#lib/planner/model/instance";

/** More than any plan of the instance can cost: a budget of this size is none. */
export function noBudget(instance: Instance): number {
  return instance.events.reduce(
    (sum, event) => sum + event.fixedCost + event.seatCost * Math.min(event.capacity, instance.clusters.length),
    0,
  );
}

/** The decisions a person made: pins of events and topics, floors, the budget and the number of events. */
export function decisionsOf(instance: Instance): string[] {
  const { pins, floors } = instance;
  return [
    ...pins.open.map((id) => `pins.open:${id}`),
    ...pins.closed.map((id) => `pins.closed:${id}`),
    ...pins.topicsIn.map((id) => `pins.topicsIn:${id}`),
    ...Object.keys(floors)
      .sort(byCode)
      .map((id) => `floors:${id}`),
    "budget",
    "maxEvents",
  ];
}

/** The instance with only these decisions: the others are dropped, all other rules stay. */
export function withDecisions(instance: Instance, kept: ReadonlySet<string>): Instance {
  const pinned = (kind: "open" | "closed" | "topicsIn") => instance.pins[kind].filter((id) => kept.has(`pins.${kind}:${id}`));
  return {
    ...instance,
    budget: kept.has("budget") ? instance.budget : noBudget(instance),
    maxEvents: kept.has("maxEvents") ? instance.maxEvents : instance.events.length,
    pins: { ...instance.pins, open: pinned("open"), closed: pinned("closed"), topicsIn: pinned("topicsIn") },
    floors: Object.fromEntries(Object.entries(instance.floors).filter(([id]) => kept.has(`floors:${id}`))),
  };
}
