import { byCode, type Instance, type Plan } from "#lib/planner/model/instance";

/** `share` = weight × budget / Σ weight and `spent` = what the cluster's seats cost (its part of the fixed costs too), rounded to whole money. */
export type ClusterShare = { cluster: string; share: number; spent: number; seats: number };
/** An event that is not open although these clusters, all without a seat, could pay its `cost` from their shares. */
export type Complaint = { event: string; clusters: string[]; cost: number };

const allWeight = (instance: Instance) => instance.clusters.reduce((sum, cluster) => sum + cluster.weight, 0);

/** What each cluster could claim by weight beside what it gets, in the order of ids. */
export function clusterShares(instance: Instance, plan: Plan): ClusterShare[] {
  const total = allWeight(instance);
  const events = new Map(instance.events.map((event) => [event.id, event]));
  return instance.clusters.map(({ id, weight }) => {
    const mine = plan.events.filter((event) => event.clusters.includes(id));
    const spent = mine.reduce((sum, open) => {
      const event = events.get(open.id);
      return sum + (event ? event.fixedCost / open.clusters.length + event.seatCost : 0);
    }, 0);
    return { cluster: id, share: Math.round((weight * instance.budget) / total), spent: Math.round(spent), seats: mine.length };
  });
}

/**
 * The justified complaints against a plan, by event id: unopened candidates whose supporters without any seat (at least `minSeats`, at most
 * `capacity` of them) could pay for it. A sign to look at, not a proof of unfairness: no axiom is claimed for a scenario.
 */
export function justifiedComplaints(instance: Instance, plan: Plan): Complaint[] {
  const total = allWeight(instance);
  const open = new Set(plan.events.map((event) => event.id));
  const seated = new Set(plan.events.flatMap((event) => event.clusters));
  const topics = new Map(instance.topics.map((topic) => [topic.id, topic]));
  return instance.events.flatMap((event) => {
    if (open.has(event.id)) return [];
    const supporting = new Set(Object.keys(event.fit).flatMap((id) => Object.keys(topics.get(id)?.supporters ?? {})));
    const waiting = instance.clusters.filter(({ id }) => supporting.has(id) && !seated.has(id));
    waiting.sort((a, b) => b.weight - a.weight || byCode(a.id, b.id));
    for (let size = Math.min(event.capacity, waiting.length); size >= Math.max(1, event.minSeats); size -= 1) {
      const group = waiting.slice(0, size);
      const cost = event.fixedCost + event.seatCost * size;
      const weight = group.reduce((sum, cluster) => sum + cluster.weight, 0);
      if (weight * instance.budget >= cost * total) return [{ event: event.id, clusters: group.map(({ id }) => id).sort(byCode), cost }];
    }
    return [];
  });
}
