import { byCode, type Plan, type PlannedEvent } from "#lib/planner/model/instance";
import type { Model } from "#lib/planner/model/model";

/** The plan that a solution of the model stands for, events sorted by id; columns are rounded to 0 or 1. */
export function planOf(model: Model, values: ArrayLike<number>): Plan {
  const { indexed, events } = model;
  const on = (column: number | undefined) => column !== undefined && (values[column] ?? 0) > 0.5;
  const open = indexed.events.flatMap((event, index): PlannedEvent[] => {
    const columns = events[index];
    if (!columns || !on(columns.open)) return [];
    const week = event.weeks.find((_, position) => on(columns.weeks[position]));
    const topics = event.topics.filter((_, position) => on(columns.topics[position]));
    const clusters = [...columns.seats].filter(([, column]) => on(column)).map(([cluster]) => cluster);
    return [
      {
        id: event.id,
        week: indexed.weeks[week ?? -1] ?? "",
        topics: topics.map(({ topic }) => indexed.instance.topics[topic]?.id ?? "").sort(byCode),
        clusters: clusters.map((cluster) => indexed.instance.clusters[cluster]?.id ?? "").sort(byCode),
      },
    ];
  });
  return { events: open };
}

/** The solution of the model that a feasible plan stands for: the start from which the solver goes on. */
export function valuesOf(model: Model, plan: Plan): Float64Array {
  const { indexed, events, steps, program } = model;
  const values = new Float64Array(program.lower.length);
  const planned = new Map(plan.events.map((event) => [event.id, event]));
  const seats = indexed.weights.map(() => 0);
  indexed.events.forEach((event, index) => {
    const [columns, open] = [events[index], planned.get(event.id)];
    if (!columns || !open) return;
    values[columns.open] = 1;
    event.weeks.forEach((week, position) => {
      if (indexed.weeks[week] === open.week) values[columns.weeks[position] ?? columns.open] = 1;
    });
    event.topics.forEach(({ topic }, position) => {
      if (open.topics.includes(indexed.instance.topics[topic]?.id ?? "")) values[columns.topics[position] ?? columns.open] = 1;
    });
    for (const [cluster, column] of columns.seats) {
      if (!open.clusters.includes(indexed.instance.clusters[cluster]?.id ?? "")) continue;
      values[column] = 1;
      seats[cluster] = (seats[cluster] ?? 0) + 1;
    }
  });
  steps.forEach((columns, cluster) => columns.slice(0, seats[cluster]).forEach((column) => (values[column] = 1)));
  return values;
}
