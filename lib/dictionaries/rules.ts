import type { Entity } from "#db/enums";
import type { Action } from "#lib/access/policy";

export const dictionaries = ["themes", "criteria", "rates"] as const;
export type DictionaryName = (typeof dictionaries)[number];

/** What an entry of each dictionary is. */
export const entryOf = { themes: "theme", criteria: "criterion", rates: "rate" } as const satisfies Record<DictionaryName, Entity>;

/** The right to change each dictionary. */
export const rightOf = {
  themes: "dictionary.edit",
  criteria: "dictionary.edit",
  rates: "rate.edit",
} as const satisfies Record<DictionaryName, Action>;
