"use server";

import { createCriterion, createTheme, editCriterion, editRate, editTheme, retireEntry } from "#lib/dictionaries/commands";
import { criterionFields, rateFields, themeFields } from "#lib/dictionaries/fields";
import { editedCriterion, editedRate, editedTheme, newCriterion, newTheme, retired } from "#lib/dictionaries/input";
import { dictionaryNamed, getEntry } from "#lib/dictionaries/queries";
import { formAction } from "#lib/forms/action";
import { newerOf } from "#lib/history/newer";

const list = "/admin/dictionaries";

export const createThemeAction = formAction({ schema: newTheme, run: (actor, input) => (createTheme(actor, input), list) });
export const createCriterionAction = formAction({ schema: newCriterion, run: (actor, input) => (createCriterion(actor, input), list) });
export const editThemeAction = formAction({
  schema: editedTheme,
  run: (actor, input) => (editTheme(actor, input), list),
  newer: newerOf(themeFields, (actor, id) => getEntry(actor, "themes", id), "theme"),
});
export const editCriterionAction = formAction({
  schema: editedCriterion,
  run: (actor, input) => (editCriterion(actor, input), list),
  newer: newerOf(criterionFields, (actor, id) => getEntry(actor, "criteria", id), "criterion"),
});
export const editRateAction = formAction({
  schema: editedRate,
  run: (actor, input) => (editRate(actor, input), list),
  newer: newerOf(rateFields, (actor, id) => getEntry(actor, "rates", id), "rate"),
});
export const retireEntryAction = formAction({
  schema: retired,
  run: (actor, input) => (retireEntry(actor, input), list),
  newer: newerOf({}, (actor, id, typed) => getEntry(actor, dictionaryNamed(String(typed.dictionary)), id)),
});
