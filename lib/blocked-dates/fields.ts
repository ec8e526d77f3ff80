import { day, text, type Fields } from "#lib/records/fields";

/** Days on which a cluster cannot travel or a region cannot receive anybody. */
export const blockedDateFields = {
  fromDay: day({ required: true, label: "blocked.from", hint: "blocked.dayHint" }),
  toDay: day({ required: true, label: "blocked.to", hint: "blocked.dayHint" }),
  reason: text({ max: 200, label: "blocked.reason", hint: "blocked.reasonHint" }),
} satisfies Fields;
