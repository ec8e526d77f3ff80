import type { ListValue } from "#db/enums";

export type MeetingStatus = ListValue<"meetingStatus">;
type Meeting = { status: MeetingStatus; archivedAt: string | null };

const moves: Record<MeetingStatus, readonly MeetingStatus[]> = {
  planned: ["in_progress", "minutes_draft", "cancelled"],
  in_progress: ["minutes_draft", "cancelled"],
  minutes_draft: ["minutes_review"],
  minutes_review: ["minutes_draft", "approved"],
  approved: ["minutes_draft"],
  cancelled: [],
};

/** The states a meeting can go to now; none from the archive. */
export const nextStates = ({ status, archivedAt }: Meeting): readonly MeetingStatus[] => (archivedAt ? [] : moves[status]);

/** True when the state machine knows the move. */
export const canMove = (meeting: Meeting, to: MeetingStatus): boolean => nextStates(meeting).includes(to);

/** True while lines may be written: until the minutes go for approval. */
export const isOpen = ({ status, archivedAt }: Meeting): boolean =>
  !archivedAt && (status === "planned" || status === "in_progress" || status === "minutes_draft");

/** True for a topic said in the room whose cluster nobody has named yet: a line that has not given birth. */
export const waitsForCluster = ({
  kind,
  topicId,
  clusterId,
}: {
  kind: string;
  topicId: number | null;
  clusterId: number | null;
}): boolean => kind === "topic" && topicId === null && clusterId === null;

/** True while the meeting's own fields may be changed: approved minutes and meetings called off stay as they are. */
export const isEditable = ({ status }: Pick<Meeting, "status">): boolean => status !== "approved" && status !== "cancelled";

/** Only what was planned or called off is archived: held meetings stay where they are found. */
export const isArchivable = ({ status }: Pick<Meeting, "status">): boolean => status === "planned" || status === "cancelled";

/** Going back from approved minutes needs a reason, and so does calling a meeting off. */
export const needsReason = (from: MeetingStatus, to: MeetingStatus): boolean => from === "approved" || to === "cancelled";

/** Minutes are approved by who has the right to approve any, or any but those they took themselves. */
export const canApprove = (may: "any" | "others" | "none", userId: number, minuteTakerId: number | null): boolean =>
  may === "any" || (may === "others" && userId !== minuteTakerId);

/** True for the move by which a meeting ends. */
export const isEnding = (from: MeetingStatus, to: MeetingStatus): boolean =>
  to === "minutes_draft" && (from === "planned" || from === "in_progress");

/** What a move is called in the history. */
export function verbOf(from: MeetingStatus, to: MeetingStatus): string {
  if (to === "approved") return "meeting.approve";
  if (from === "approved") return "meeting.reopen";
  return to === "cancelled" ? "meeting.cancel" : "meeting.move";
}
