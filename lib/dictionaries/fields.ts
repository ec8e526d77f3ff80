import { choice, lines, moment, money, text, whole, type Fields } from "#lib/records/fields";

const names = {
  namePl: text({ max: 200, required: true, label: "dictionaries.namePl" }),
  nameEn: text({ max: 200, required: true, language: "en", label: "dictionaries.nameEn" }),
} as const;
const retired = { archivedAt: moment({ label: "record.archivedAt" }) } as const;

/** A theme on one of the two axes. */
export const themeFields = {
  ...names,
  axis: choice("themeAxis", { radios: true }),
  position: whole({ most: 1000, required: true, initial: "0" }),
  ...retired,
} satisfies Fields;

/** A criterion of the regions' review. */
export const criterionFields = {
  ...names,
  guidance: lines({ max: 1000 }),
  weight: whole({ min: 1, most: 100, required: true, initial: "1" }),
  position: whole({ most: 1000, required: true, initial: "0" }),
  ...retired,
} satisfies Fields;

/** A rate of the price list. */
export const rateFields = { ...names, amount: money(), upToKm: whole(), ...retired } satisfies Fields;
