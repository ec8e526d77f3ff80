import { checkPlan } from "#lib/planner/model/check";
import type { Instance, Plan } from "#lib/planner/model/instance";

const withWeeks = (plan: Plan, weeks: ReadonlyMap<string, string>): Plan => ({
  events: plan.events.map((event) => ({ ...event, week: weeks.get(event.id) ?? event.week })),
});

/**
 * The plan with as many events as possible back in the weeks they had before: all at once, or else one after the other in the order of ids
 * until nothing more fits. No level changes, since the calendar is a condition and not a level; the plan given is returned when nothing fits.
 */
export function holdWeeks(instance: Instance, plan: Plan, before: Plan): Plan {
  const wanted = new Map(before.events.map((event) => [event.id, event.week]));
  const whole = withWeeks(plan, wanted);
  if (checkPlan(instance, whole).length === 0) return whole;
  let held = plan;
  for (let moved = true; moved;) {
    moved = false;
    for (const { id, week } of held.events) {
      const old = wanted.get(id);
      if (old === undefined || old === week) continue;
      const tried = withWeeks(held, new Map([[id, old]]));
      if (checkPlan(instance, tried).length > 0) continue;
      held = tried;
      moved = true;
    }
  }
  return held;
}
