import { lines, moment, text, type Fields } from "#lib/records/fields";

/** The note about a meeting that anybody may read. */
export const noteFields = {
  titlePl: text({ max: 200, required: true, label: "news.titlePl", language: "pl" }),
  bodyPl: lines({ max: 8000, required: true, label: "news.bodyPl", hint: "news.bodyHint", language: "pl" }),
  titleEn: text({ max: 200, label: "news.titleEn", language: "en" }),
  bodyEn: lines({ max: 8000, label: "news.bodyEn", hint: "news.bodyEnHint", language: "en" }),
  author: text({ max: 120, required: true, label: "news.author" }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;

/** Events of a meeting that changed its note. */
export const noteEvents: Record<string, Fields> = {
  publishNote: noteFields,
  editNote: noteFields,
  withdrawNote: noteFields,
  restoreNote: noteFields,
};
