import { choice, day, derived, lines, moment, reference, references, text, whole, type Fields } from "#lib/records/fields";

/** What a topic says. */
export const topicFields = {
  title: text({ max: 200, required: true, label: "topics.name", hint: "topics.titleHint" }),
  problem: lines({ max: 4000 }),
  pilotAction: lines({ max: 4000 }),
  learningQuestion: lines({ max: 2000 }),
  expectedResult: lines({ max: 4000 }),
  themeIds: references("theme"),
  clusterId: derived(reference("cluster", { required: true })),
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

/** One cluster's voice for a topic. */
export const supportFields = {
  clusterId: reference("cluster", { required: true, label: "topics.asCluster" }),
  stance: choice("stance"),
} satisfies Fields;

/** What an event changed, where it is not the topic itself. */
export const topicEvents: Record<string, Fields> = { support: supportFields, withdrawSupport: supportFields };
