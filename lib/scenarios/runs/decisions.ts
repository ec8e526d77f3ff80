import type { Candidate, Instance } from "#lib/planner/model/instance";
import { mondayOf, weeksBetween } from "#lib/scenarios/programme/calendar";
import { isCalledOff, isSettled } from "#lib/scenarios/rules";
import type { Kept, Records } from "#lib/scenarios/runs/candidates";

/**
 * The one week a candidate may take place in: a host's, or the one a person fixed, whatever stands in its calendar; null when none is fixed
 * in the scenario's period, and an empty list when a host's lies outside it.
 */
export function fixedWeek({ pins, scenario }: Records, candidate: string, kept: Kept | undefined): string[] | null {
  const inPeriod = weeksBetween(scenario.fromDay, scenario.toDay);
  if (kept && isSettled(kept.status)) return inPeriod.filter((week) => week === mondayOf(kept.startsOn));
  const pin = pins.find((one) => one.kind === "week" && one.target === candidate);
  const fixed = inPeriod.filter((week) => week === pin?.value);
  return fixed.length > 0 ? fixed : null;
}

/** What people and hosts decided, as far as it concerns the problem; `stuck` are the settled ones that it has no place for. */
export function decisionsIn(records: Records, events: Candidate[], known: ReadonlySet<string>) {
  const weeks = new Map(events.map((event) => [event.id, event.weeks]));
  const settled = records.activities.filter((one) => isSettled(one.status));
  const calledOff = records.activities.filter((one) => isCalledOff(one.status)).map((one) => one.candidate);
  const pinned = (kind: string) => records.pins.filter((pin) => pin.kind === kind);
  const targets = (kind: string, among: { has(code: string): boolean }) =>
    pinned(kind).flatMap((pin) => (among.has(pin.target) ? pin.target : []));
  const open = [...targets("open", weeks), ...settled.map((one) => one.candidate).filter((id) => weeks.has(id))];
  const week = [...pinned("week").map((pin) => pin.target), ...open].flatMap((id) => {
    const fixed = weeks.has(id)
      ? fixedWeek(
          records,
          id,
          settled.find((one) => one.candidate === id),
        )?.[0]
      : undefined;
    return fixed === undefined ? [] : [[id, fixed] as const];
  });
  const decisions: Pick<Instance, "pins" | "floors"> = {
    pins: {
      open: [...new Set(open)],
      closed: [...new Set([...targets("closed", weeks), ...calledOff.filter((id) => weeks.has(id))])],
      topicsIn: targets("topic_in", known),
      topicsOut: targets("topic_out", known),
      week: Object.fromEntries(week),
    },
    floors: Object.fromEntries(pinned("floor").flatMap((pin) => (known.has(pin.target) ? [[pin.target, Number(pin.value ?? 0)]] : []))),
  };
  return { decisions, stuck: settled.map((one) => one.candidate).filter((id) => !weeks.has(id)) };
}
