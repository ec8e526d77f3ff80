import type { Instance, Plan, PlannedEvent } from "#lib/planner/model/instance";

/** Weeks other than its own that an event of the programme can be moved to while everything else stays: free for it and its clusters, within the limits. */
export function weeksToMoveTo(plan: Plan, instance: Instance, event: PlannedEvent, free: readonly string[]): string[] {
  const at = (week: string) => instance.weeks.indexOf(week);
  const formatOf = (id: string) => instance.events.find((one) => one.id === id)?.format;
  const others = plan.events.filter((one) => one.id !== event.id);
  const seated = instance.clusters.filter((cluster) => event.clusters.includes(cluster.id));
  const visits = formatOf(event.id) === "visit" ? others.filter((one) => formatOf(one.id) === "visit") : [];
  return free.filter(
    (week) =>
      week !== event.week &&
      at(week) >= 0 &&
      others.filter((one) => one.week === week).length < instance.maxEventsPerWeek &&
      visits.every((one) => instance.minGapWeeks <= 1 || Math.abs(at(one.week) - at(week)) >= instance.minGapWeeks) &&
      seated.every((cluster) => !cluster.blockedWeeks.includes(week)),
  );
}
