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

type Joined<P extends readonly string[]> = P extends readonly [infer A extends string, ...infer R extends readonly string[]]
  ? R extends readonly []
    ? A
    : `${A}.${Joined<R>}`
  : string;

/** The key of a text from its parts, as of a state's word; it compiles where every value that the parts can have has a text. */
export const key = <const P extends readonly string[]>(...parts: P): Joined<P> => parts.join(".") as Joined<P>;

/** A key known only at run time, as from an error that was stored: checked by `translate`, or by `hasMessage` before. */
export const looseKey = (...parts: string[]): MessageKey => parts.join(".") as MessageKey;
