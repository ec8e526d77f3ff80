import type { Objective, Plan } from "#lib/planner/model/instance";
import type { PlanChanges } from "#lib/planner/explain/plan-changes";
import type { Tongue } from "#lib/scenarios/words/naming";

/** What changes between two programmes, a sentence each, the greatest changes first. */
export function changeLines(changes: PlanChanges, { t, format, naming }: Tongue): string[] {
  const week = (id: string) => format.dayMonth(id);
  return [
    ...changes.opened.map((event) => t("scenarios.changes.opened", { event: naming(event.id), week: week(event.week) })),
    ...changes.closed.map((event) => t("scenarios.changes.closed", { event: naming(event.id) })),
    ...changes.moved.map(({ event, from, to }) => t("scenarios.changes.moved", { event: naming(event), from: week(from), to: week(to) })),
    ...changes.topicsIn.map(({ topic, event }) => t("scenarios.changes.topicIn", { topic: naming(topic), event: naming(event) })),
    ...changes.topicsOut.map(({ topic }) => t("scenarios.changes.topicOut", { topic: naming(topic) })),
    ...changes.topicsMoved.map(({ topic, from, to }) =>
      t("scenarios.changes.topicMoved", { topic: naming(topic), from: naming(from), to: naming(to) }),
    ),
    ...changes.seats.map(({ cluster, gained, lost, before, after }) => {
      const parts = [
        ...gained.map((event) => t("scenarios.changes.gained", { event: naming(event) })),
        ...lost.map((event) => t("scenarios.changes.lost", { event: naming(event) })),
        ...(after === 0 ? [t("scenarios.changes.noSeat")] : before === 0 ? [t("scenarios.changes.firstSeat")] : []),
      ];
      return t("scenarios.changes.cluster", { cluster: naming(cluster), what: parts.join("; ") });
    }),
  ];
}

/** A programme and what it is worth. */
export type Valued = { plan: Plan; objective: Objective };
/** What one programme costs against another, and what it gives back, in words; money in grosze. */
export type Price = { losses: string[]; gains: string[] };

const seatsIn = ({ events }: Plan) => events.reduce((sum, event) => sum + event.clusters.length, 0);
const topicsIn = ({ events }: Plan) => new Set(events.flatMap((event) => event.topics)).size;

/** What differs between two programmes, in the order of the levels; both lists are empty when nothing does. */
export function priceOf(from: Valued, to: Valued, { t, format }: Pick<Tongue, "t" | "format">): Price {
  const price: Price = { losses: [], gains: [] };
  const tell = (isGain: boolean, text: string) => void (isGain ? price.gains : price.losses).push(text);
  const counted = (message: "clusters" | "seats" | "topics" | "topicValue", a: number, b: number) => {
    if (a !== b) tell(b > a, t(`scenarios.price.${message}`, { from: format.number(a), to: format.number(b) }));
    return Math.sign(b - a);
  };
  const [a, b] = [from.objective, to.objective];
  counted("clusters", a.coverage, b.coverage);
  const seats = counted("seats", seatsIn(from.plan), seatsIn(to.plan));
  const spread = Math.sign(b.participation - a.participation);
  if (spread !== 0 && spread !== seats) tell(spread > 0, t(spread > 0 ? "scenarios.price.moreEven" : "scenarios.price.lessEven"));
  counted("topics", topicsIn(from.plan), topicsIn(to.plan));
  counted("topicValue", a.topicValue, b.topicValue);
  if (a.cost !== b.cost)
    tell(
      b.cost < a.cost,
      t(b.cost < a.cost ? "scenarios.price.cheaper" : "scenarios.price.dearer", { value: format.money(Math.abs(b.cost - a.cost)) }),
    );
  return price;
}

/** True when nobody loses anything but money: no level falls, no topic drops out, no cluster has fewer trips. */
export function isWithoutLoss(from: Valued, to: Valued, changes: PlanChanges): boolean {
  const levels = (["coverage", "participation", "topicValue"] as const).every((level) => to.objective[level] >= from.objective[level]);
  return levels && changes.topicsOut.length === 0 && changes.seats.every((one) => one.after >= one.before);
}
