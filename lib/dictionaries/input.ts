import { z } from "zod";
import { themeAxes } from "#db/enums";
import { choice, id, money, optionalText, optionalWhole, text, version, whole } from "#lib/forms/fields";

export const dictionaries = ["themes", "criteria", "rates"] as const;
export type DictionaryName = (typeof dictionaries)[number];

const names = { namePl: text(200), nameEn: text(200) };
const theme = { ...names, axis: choice(themeAxes), position: whole(0, 1000) };
const criterion = { ...names, guidance: optionalText(1000), weight: whole(1, 100), position: whole(0, 1000) };
const rate = { ...names, amount: money(), upToKm: optionalWhole() };
const which = { id: id(), version: version() };

export const newTheme = z.object(theme);
export const editedTheme = z.object({ ...theme, ...which });
export const newCriterion = z.object(criterion);
export const editedCriterion = z.object({ ...criterion, ...which });
/** Rates are known to the planner by their key; new ones are added with the program, so here they are only edited. */
export const editedRate = z.object({ ...rate, ...which });
export const retired = z.object({ dictionary: choice(dictionaries), ...which });

export type NewTheme = z.output<typeof newTheme>;
export type EditedTheme = z.output<typeof editedTheme>;
export type NewCriterion = z.output<typeof newCriterion>;
export type EditedCriterion = z.output<typeof editedCriterion>;
export type EditedRate = z.output<typeof editedRate>;
export type Retired = z.output<typeof retired>;
