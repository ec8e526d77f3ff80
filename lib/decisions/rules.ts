import type { ListValue } from "#db/enums";

/** A decision's number as people say it: 7 → "R-007"; none → "". */
export const decisionNumber = (number: number | null): string => (number === null ? "" : `R-${String(number).padStart(3, "0")}`);

/** True while a decision's words may still be changed: once published, it stands. */
export const isDraft = ({ state }: { state: ListValue<"decisionState"> }): boolean => state === "draft";

/** What may be decided about a region. */
export const regionOutcomes = ["approved", "rejected"] as const;

/** What may be decided about a topic, in the order in which a form offers it. */
export const topicOutcomes = ["accepted", "deferred", "rejected"] as const;
