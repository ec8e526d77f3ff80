import { themes } from "#db/schema/clusters";
import { criteria } from "#db/schema/regions";
import { costRates } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import type { EditedCriterion, EditedRate, EditedTheme, NewCriterion, NewTheme, Retired } from "#lib/dictionaries/input";
import { rightOf } from "#lib/dictionaries/rules";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";

const theme: Plain<typeof themes, NewTheme> = { entity: "theme", table: themes, edit: rightOf.themes, row: (input) => input };
const criterion: Plain<typeof criteria, NewCriterion> = {
  entity: "criterion",
  table: criteria,
  edit: rightOf.criteria,
  row: (input) => input,
};
const rate: Plain<typeof costRates, Omit<EditedRate, "id" | "version">> = {
  entity: "rate",
  table: costRates,
  edit: rightOf.rates,
  row: (input) => input,
};

/** Adds a theme on one of the two axes and returns its id. */
export const createTheme = (actor: Actor, input: NewTheme): number => createRecord(actor, theme, input, { key: crypto.randomUUID() });

/** Adds a criterion of the regions' review and returns its id. */
export const createCriterion = (actor: Actor, input: NewCriterion): number => createRecord(actor, criterion, input);

/** Saves a theme; throws `conflict` for a stale version. Returns its id. */
export const editTheme = (actor: Actor, input: EditedTheme): number => editRecord(actor, theme, input);

/** Saves a criterion; throws `conflict` for a stale version. Returns its id. */
export const editCriterion = (actor: Actor, input: EditedCriterion): number => editRecord(actor, criterion, input);

/** Saves a rate of the price list; throws `conflict` for a stale version. Returns its id. */
export const editRate = (actor: Actor, input: EditedRate): number => editRecord(actor, rate, input);

/** Takes an entry out of use, or brings it back; what refers to it keeps it. Returns its id. */
export function retireEntry(actor: Actor, { dictionary, ...entry }: Retired): number {
  if (dictionary === "themes") return archiveRecord(actor, theme, entry);
  return dictionary === "criteria" ? archiveRecord(actor, criterion, entry) : archiveRecord(actor, rate, entry);
}
