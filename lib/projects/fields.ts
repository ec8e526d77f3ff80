import { day, lines, moment, reference, text, type Fields } from "#lib/records/fields";

/** What a project is. */
export const projectFields = {
  acronym: text({ max: 60, required: true }),
  titlePl: text({ max: 400, required: true }),
  titleEn: text({ max: 400, language: "en" }),
  programmeId: reference("programme"),
  fromDay: day({ hint: "meetings.dayHint" }),
  toDay: day({ hint: "meetings.dayHint" }),
  fundingPl: lines({ max: 600 }),
  fundingEn: lines({ max: 600, language: "en" }),
  marksPl: lines({ max: 1000, hint: "projects.marksHint" }),
  marksEn: lines({ max: 1000, language: "en" }),
  archivedAt: moment({ label: "record.archivedAt" }),
} satisfies Fields;
