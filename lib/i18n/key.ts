import type { modules } from "#lib/i18n/messages";

type Leaves<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

type Module = (typeof modules)[keyof typeof modules]["pl"];
/** A module's own keys; the verbs of its events stand together under `history.verbs`. */
type KeysOf<M> = M extends unknown
  ? Leaves<Omit<M, "verbs">> | (M extends { verbs: infer V } ? `history.verbs.${keyof V & string}` : never)
  : never;

export type MessageKey = KeysOf<Module>;
export type Values = Record<string, string | number>;
/** Text of a key in one language; `{…}` parts are ICU, filled from `values`. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** A message key built at run time, as from an error or a status: typed loosely, checked by `translate`. */
export const key = (...parts: string[]): MessageKey => parts.join(".") as MessageKey;
