import type { Step } from "#lib/planner/solve/ladder";

/** The levels in their order; shares say how much of the time that is left each may use. */
export function stepsOf(tolerance: number, stable: boolean): Step[] {
  const participation: Step = { name: "participation", sense: "max", share: 0.5 };
  return [
    { name: "coverage", sense: "max", share: 0.4 },
    { ...participation, slack: tolerance },
    ...(stable ? [{ name: "changes", sense: "min", share: 0.5 } as const] : []),
    { name: "topicValue", sense: "max", share: 0.6 },
    ...(tolerance > 0 ? [participation] : []),
    { name: "cost", sense: "min", share: 1 },
  ];
}
