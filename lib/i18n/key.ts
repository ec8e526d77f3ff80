import type { Messages } from "#lib/i18n/assemble";

type Leaves<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

export type MessageKey = Leaves<Messages>;
export type Values = Record<string, string | number>;
/** Text of a key in one language; `{…}` parts are ICU, filled from `values`. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** A message key built at run time, as from an error or a status: typed loosely, checked by `translate`. */
export const key = (...parts: string[]): MessageKey => parts.join(".") as MessageKey;
