import type { Objective } from "#lib/planner/model/instance";
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

/** What differs level by level, in the order of the levels; empty when nothing does. Money in grosze. */
export function priceParts(from: Objective, to: Objective, { t, format }: Pick<Tongue, "t" | "format">): string[] {
  const sign = (value: number) => `${value > 0 ? "+" : "−"}${format.number(Math.abs(value))}`;
  const [coverage, participation, topicValue, cost] = (["coverage", "participation", "topicValue", "cost"] as const).map(
    (level) => to[level] - from[level],
  ) as [number, number, number, number];
  return [
    ...(coverage ? [t("scenarios.price.coverage", { value: sign(coverage) })] : []),
    ...(participation ? [t("scenarios.price.participation", { value: sign(participation) })] : []),
    ...(topicValue ? [t("scenarios.price.topicValue", { value: sign(topicValue) })] : []),
    ...(cost ? [t("scenarios.price.cost", { value: `${cost > 0 ? "+" : "−"}${format.money(Math.abs(cost))}` })] : []),
  ];
}
