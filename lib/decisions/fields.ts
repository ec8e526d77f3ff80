import { choice, comingDay, day, derived, lines, moment, reason, reference, text, whole, type Fields } from "#lib/records/fields";

/** What a decision says. */
export const decisionFields = {
  title: text({ max: 300, required: true, label: "decisions.name" }),
  outcome: choice("decisionOutcome", { initial: "resolved" }),
  reason: reason({ max: 4000 }),
  number: derived(whole()),
  subjectKind: derived(choice("decisionSubject", { label: "decisions.kind" })),
  validUntil: derived(day()),
  override: derived(lines()),
  state: derived(choice("decisionState")),
  publishedAt: moment({ label: "decisions.published" }),
  meetingId: derived(reference("meeting")),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** What is asked of whoever decides about a topic. */
export const topicDecisionFields = {
  outcome: choice("decisionOutcome", { label: "topics.outcome", radios: true }),
  reason: reason({ max: 4000, required: true, label: "topics.reason", hint: "topics.decideHint" }),
} satisfies Fields;

/** What is asked of whoever decides about a region. */
export const regionDecisionFields = {
  outcome: choice("decisionOutcome", { label: "regions.outcome", radios: true }),
  reason: reason({ max: 4000, required: true, label: "regions.decisionReason" }),
  validUntil: comingDay({ label: "regions.validUntil", hint: "meetings.dayHint", requiredIf: "regions.neededToApprove" }),
  override: reason({ max: 2000, label: "regions.override", requiredIf: "regions.neededWithoutReviews" }),
} satisfies Fields;

/** What is asked of whoever opens a decided topic again. */
export const reopeningFields = {
  reason: reason({ max: 1000, required: true, label: "topics.reason", hint: "topics.reopenHint" }),
} satisfies Fields;
