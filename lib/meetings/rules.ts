import type { meetingStatuses } from "#db/enums";

export type MeetingStatus = (typeof meetingStatuses)[number];

const moves: Record<MeetingStatus, readonly MeetingStatus[]> = {
  planned: ["in_progress", "minutes_draft", "cancelled"],
  in_progress: ["minutes_draft", "cancelled"],
  minutes_draft: ["minutes_review"],
  minutes_review: ["minutes_draft", "approved"],
  approved: ["minutes_draft"],
  cancelled: [],
};

/** The states a meeting can go to now. */
export const nextStates = (from: MeetingStatus): readonly MeetingStatus[] => moves[from];

/** True when the state machine knows the move. */
export const canMove = (from: MeetingStatus, to: MeetingStatus): boolean => moves[from].includes(to);

/** True while lines may be written: until the minutes go for approval. */
export const isOpen = (status: MeetingStatus): boolean => status === "planned" || status === "in_progress" || status === "minutes_draft";

/** Minutes are approved by who has the right to approve any, or any but those they took themselves. */
export const canApprove = (may: "any" | "others" | "none", userId: number, minuteTakerId: number | null): boolean =>
  may === "any" || (may === "others" && userId !== minuteTakerId);
