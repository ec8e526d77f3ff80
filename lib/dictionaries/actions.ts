"use server";

import { createCriterion, createTheme, editCriterion, editRate, editTheme, retireEntry } from "#lib/dictionaries/commands";
import { editedCriterion, editedRate, editedTheme, newCriterion, newTheme, retired } from "#lib/dictionaries/input";
import { getCriterion, getRate, getTheme } from "#lib/dictionaries/queries";
import { formAction } from "#lib/forms/action";
import { newerVersion } from "#lib/records/newer";

const list = "/admin/dictionaries";

export const createThemeAction = formAction({ schema: newTheme, run: (actor, input) => (createTheme(actor, input), list) });
export const createCriterionAction = formAction({ schema: newCriterion, run: (actor, input) => (createCriterion(actor, input), list) });
export const editThemeAction = formAction({
  schema: editedTheme,
  run: (actor, input) => (editTheme(actor, input), list),
  newer: (actor, typed) => newerVersion(getTheme(actor, Number(typed.id)), Object.keys(typed)),
});
export const editCriterionAction = formAction({
  schema: editedCriterion,
  run: (actor, input) => (editCriterion(actor, input), list),
  newer: (actor, typed) => newerVersion(getCriterion(actor, Number(typed.id)), Object.keys(typed)),
});
export const editRateAction = formAction({
  schema: editedRate,
  run: (actor, input) => (editRate(actor, input), list),
  newer: (actor, typed) => {
    const { amountTyped, ...rate } = getRate(actor, Number(typed.id));
    return newerVersion({ ...rate, amount: amountTyped }, Object.keys(typed));
  },
});
export const retireEntryAction = formAction({ schema: retired, run: (actor, input) => (retireEntry(actor, input), list) });
