import { lines, moment, text, type Fields } from "#lib/records/fields";

/** What a funding programme is. */
export const programmeFields = {
  namePl: text({ max: 300, required: true }),
  nameEn: text({ max: 300, required: true, language: "en" }),
  level: text({ max: 60 }),
  purpose: lines({ max: 1000 }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;
