import { byCode, type Instance } from "#lib/planner/model/instance";
import type { Tongue } from "#lib/scenarios/words/naming";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Ids that one list has more than the other. */
const beyond = (list: { id: string }[], other: { id: string }[]) => list.filter((one) => !other.some(({ id }) => id === one.id)).length;

/** What of two problems' shared entities differs in a part of them. */
function differs<T extends { id: string }>(before: T[], after: T[], part: (one: T) => unknown): boolean {
  return after.some((one) => {
    const old = before.find(({ id }) => id === one.id);
    return old !== undefined && !same(part(old), part(one));
  });
}

const tripsOf = ({ clusters }: Instance) => clusters[0]?.maxTrips ?? 0;
const supportersOf = (supporters: Record<string, number>) => Object.entries(supporters).sort(([a], [b]) => byCode(a, b));

/** What changed in the conditions since a programme was calculated, a line each; empty when nothing did. Money in grosze. */
export function conditionLines(before: Instance, after: Instance, { t, format }: Pick<Tongue, "t" | "format">): string[] {
  const number = (message: "maxEvents" | "maxEventsPerWeek" | "minGapWeeks" | "maxTrips", from: number, to: number) =>
    from === to ? [] : [t(`scenarios.since.${message}`, { from, to })];
  const counted = (message: "topicsMore" | "topicsFewer" | "candidatesMore" | "candidatesFewer", count: number) =>
    count === 0 ? [] : [t(`scenarios.since.${message}`, { count })];
  const when = (message: "period" | "limits" | "supports" | "blocked" | "calendar" | "costs" | "evidence" | "decisions", isSo: boolean) =>
    isSo ? [t(`scenarios.since.${message}`)] : [];
  return [
    ...(before.budget === after.budget
      ? []
      : [t("scenarios.since.budget", { from: format.money(before.budget), to: format.money(after.budget) })]),
    ...number("maxEvents", before.maxEvents, after.maxEvents),
    ...number("maxEventsPerWeek", before.maxEventsPerWeek, after.maxEventsPerWeek),
    ...number("minGapWeeks", before.minGapWeeks, after.minGapWeeks),
    ...number("maxTrips", tripsOf(before), tripsOf(after)),
    ...when("period", !same(before.weeks, after.weeks)),
    ...when("limits", !same([before.regionMax, before.formatMax], [after.regionMax, after.formatMax])),
    ...counted("topicsMore", beyond(after.topics, before.topics)),
    ...counted("topicsFewer", beyond(before.topics, after.topics)),
    ...when(
      "supports",
      differs(before.topics, after.topics, (topic) => supportersOf(topic.supporters)),
    ),
    ...counted("candidatesMore", beyond(after.events, before.events)),
    ...counted("candidatesFewer", beyond(before.events, after.events)),
    ...when(
      "blocked",
      differs(before.clusters, after.clusters, (cluster) => cluster.blockedWeeks),
    ),
    ...when("calendar", same(before.weeks, after.weeks) && differs(before.events, after.events, (event) => event.weeks)),
    ...when(
      "costs",
      differs(before.events, after.events, ({ fixedCost, seatCost, capacity }) => [fixedCost, seatCost, capacity]),
    ),
    ...when("evidence", differs(before.events, after.events, (event) => event.fit) && beyond(after.topics, before.topics) === 0),
    ...when("decisions", !same([before.pins, before.floors], [after.pins, after.floors])),
  ];
}
