import type { activityStatuses, scenarioStatuses } from "#db/enums";

export type ScenarioStatus = (typeof scenarioStatuses)[number];

const moves: Record<ScenarioStatus, readonly ScenarioStatus[]> = {
  draft: ["consultation", "cancelled"],
  consultation: ["draft", "approved", "cancelled"],
  approved: ["consultation", "in_delivery", "cancelled"],
  in_delivery: ["consultation", "closed", "cancelled"],
  closed: [],
  cancelled: ["draft"],
};

/** True when the state machine knows the move. */
export const canMove = (from: ScenarioStatus, to: ScenarioStatus): boolean => moves[from].includes(to);

/** Moves the page offers now. */
export const movesFrom = (from: ScenarioStatus): readonly ScenarioStatus[] => moves[from];

/** Moves that need a written reason: they take something back from people who were told. */
export const needsReason = (from: ScenarioStatus, to: ScenarioStatus): boolean =>
  to === "cancelled" || (to === "consultation" && from !== "draft");

/** True once nothing in it may change any more. */
export const isEnded = (status: ScenarioStatus): boolean => status === "closed" || status === "cancelled";

/** True while its limits, pins and plan may still change. */
export const isOpen = (status: ScenarioStatus): boolean => status === "draft" || status === "consultation";

export type ActivityStatus = (typeof activityStatuses)[number];

/** States of an activity that does not take place: called off by us, or the host declined. */
export const calledOffStates = ["cancelled", "host_declined"] as const satisfies readonly ActivityStatus[];

/** True for an activity that does not take place: in no figure, sum or file, and what it served is open again. */
export const isCalledOff = (status: ActivityStatus): boolean => calledOffStates.some((one) => one === status);

/** True for an activity that somebody outside counts on, or that has been: a calculation neither drops nor moves it until a person lets it. */
export const isSettled = (status: ActivityStatus): boolean => status === "host_confirmed" || status === "held" || status === "reported";
