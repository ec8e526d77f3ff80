import type { runStates } from "#db/enums";

type RunState = (typeof runStates)[number];

export const statesUnderWay = ["queued", "running", "cancelling"] as const satisfies readonly RunState[];

/** True while a run waits, works or is coming to its end. */
export const isUnderWay = (state: RunState): boolean => statesUnderWay.some((one) => one === state);
