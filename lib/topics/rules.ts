import type { topicStatuses } from "#db/enums";
import { addDays, daysBetween } from "#lib/clock";
import { rule } from "#lib/errors";

export type TopicStatus = (typeof topicStatuses)[number];

/** A topic's number as people say it: 7 → "T-007"; none → "". */
export const topicNumber = (number: number | null): string => (number === null ? "" : `T-${String(number).padStart(3, "0")}`);

/** Days within which the department must answer a submitted topic. */
export const replyDays = 30;

const moves: Record<TopicStatus, readonly TopicStatus[]> = {
  draft: ["submitted"],
  submitted: ["returned", "accepted", "rejected", "deferred", "merged", "split", "withdrawn"],
  returned: ["submitted", "merged", "withdrawn"],
  accepted: ["submitted", "merged"],
  rejected: ["submitted"],
  deferred: ["accepted", "rejected", "deferred", "submitted", "merged", "withdrawn"],
  merged: ["submitted"],
  split: [],
  withdrawn: [],
};

/** True when the state machine knows the move. */
export const canMove = (from: TopicStatus, to: TopicStatus): boolean => moves[from].includes(to);

/** Throws `rule` unless the state machine knows the move. */
export function requireMove(from: TopicStatus, to: TopicStatus): void {
  if (!canMove(from, to)) throw rule("topics", "move");
}

/** True while the proposer may still change the words. */
export const isEditable = (status: TopicStatus): boolean => status === "draft" || status === "returned" || status === "submitted";

/** True for a topic that its cluster may submit: for the first time, or completed. */
export const isSubmittable = (status: TopicStatus): boolean => status === "draft" || status === "returned";

/** True when the department has answered and the manager may open the topic again. */
export const isDecided = (status: TopicStatus): boolean => status === "accepted" || status === "rejected" || status === "deferred";

/** True while other clusters may give their support. */
export const isSupportable = (status: TopicStatus): boolean =>
  status === "submitted" || status === "returned" || status === "accepted" || status === "deferred";

/** The day by which the department must answer; a topic that comes back goes on with the days it had left, and stays late if it was. */
export const replyDueOn = (today: string, daysLeft: number | null): string => addDays(today, daysLeft ?? replyDays);

/** True for a topic that waits for an answer beyond its day. */
export const isLate = ({ status, replyDueOn: day }: { status: TopicStatus; replyDueOn: string | null }, today: string): boolean =>
  status === "submitted" && day !== null && day < today;

/** Days left on the reply clock when it stops today; negative when the answer is late: what the office owes is not forgotten. */
export const daysLeftOn = (today: string, dueOn: string | null): number => (dueOn ? daysBetween(today, dueOn) : replyDays);

/** What is missing before a topic can be submitted: field → message key. */
export function gaps(topic: { title: string; problem: string | null; themeIds: number[] }): Record<string, string> {
  return {
    ...(topic.problem ? {} : { problem: "field.required" }),
    ...(topic.themeIds.length > 0 ? {} : { themeIds: "topics.rules.noTheme" }),
  };
}

/** How far a topic has come, of the five steps shown: submitted, in review, decided, in a scenario, taken up. */
export function stepOf(status: TopicStatus, isInScenario: boolean): number {
  if (isInScenario) return 3;
  if (status === "accepted" || status === "rejected" || status === "merged" || status === "split") return 2;
  return status === "draft" ? 0 : 1;
}
