import { choice, comingDay, day, derived, lines, moment, reference, references, text, whole, type Fields } from "#lib/records/fields";

/** What a topic says. */
export const topicFields = {
  title: text({ max: 200, required: true, label: "topics.name", hint: "topics.titleHint" }),
  problem: lines({ max: 4000, requiredIf: "topics.neededToSubmit" }),
  pilotAction: lines({ max: 4000 }),
  learningQuestion: lines({ max: 2000 }),
  themeIds: references("theme", { requiredIf: "topics.neededToSubmit" }),
  expectedResult: lines({ max: 4000 }),
  clusterId: derived(reference("cluster", { required: true })),
  titleEn: derived(text({ language: "en" })),
  learningQuestionEn: derived(lines({ language: "en" })),
  expectedResultEn: derived(lines({ language: "en" })),
  number: derived(whole()),
  channel: derived(choice("topicChannel", { label: "topics.channel" })),
  proposerId: derived(reference("person", { label: "topics.proposer" })),
  status: derived(choice("topicStatus")),
  revision: derived(whole({ label: "topics.revision" })),
  submittedOn: derived(day({ label: "topics.submittedOn" })),
  replyDueOn: derived(day({ label: "topics.due" })),
  returnNote: derived(lines()),
  returnDueOn: derived(day({ label: "topics.returnDue" })),
  withdrawnReason: derived(lines({ label: "topics.withdrawnReason" })),
  reason: derived(lines()),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

const { clusterId: _clusterId, expectedResult: _expectedResult, ...proposed } = topicFields;

/** What a new topic's form asks: for which cluster, and not yet for the result. */
export const proposalFields = { clusterId: reference("cluster", { required: true }), ...proposed } satisfies Fields;

/** What documents in English need of a topic. */
export const englishFields = {
  titleEn: text({ max: 200, language: "en" }),
  learningQuestionEn: lines({ max: 2000, language: "en" }),
  expectedResultEn: lines({ max: 4000, language: "en" }),
} satisfies Fields;

/** What is asked of whoever returns a topic. */
export const returnFields = {
  note: lines({ max: 2000, required: true, label: "topics.returnNote" }),
  dueOn: comingDay({ required: true, label: "topics.returnDue", hint: "meetings.dayHint" }),
} satisfies Fields;

/** What is asked of whoever withdraws a topic. */
export const withdrawalFields = { reason: text({ max: 1000, required: true, label: "topics.reason" }) } satisfies Fields;

/** One cluster's voice for a topic. */
export const supportFields = {
  clusterId: reference("cluster", { required: true, label: "topics.asCluster" }),
  stance: choice("stance", { radios: true }),
} satisfies Fields;

/** What an event changed, where it is not the topic itself. */
export const topicEvents: Record<string, Fields> = { support: supportFields, withdrawSupport: supportFields };
