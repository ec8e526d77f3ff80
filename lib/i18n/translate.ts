import { createTranslator } from "use-intl/core";
import type { Locale } from "#db/enums";
import en from "#lib/i18n/messages/en";
import pl from "#lib/i18n/messages/pl";

type Leaves<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

export type MessageKey = Leaves<typeof pl>;
export type Values = Record<string, string | number>;
/** Text of a key in one language; `{…}` parts are ICU, filled from `values`. */
export type Translate = (key: MessageKey, values?: Values) => string;

const flatten = (tree: object, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value as object, `${prefix}${key}.`),
  );

function translator(locale: Locale, messages: object): Translate {
  const flat = new Map(flatten(messages));
  const icu = createTranslator({ locale, messages: messages as never, timeZone: "Europe/Warsaw" }) as unknown as (
    key: string,
    values?: Values,
  ) => string;
  return (key, values) => {
    const text = flat.get(key);
    if (text === undefined) throw new Error(`No message ${key}`);
    return text.includes("{") ? icu(key, values) : text;
  };
}

const translators: Record<Locale, Translate> = { pl: translator("pl", pl), en: translator("en", en) };

/** The texts of one language. */
export const translate = (locale: Locale): Translate => translators[locale];

/** A message key built at run time, as from an error or a status: typed loosely, checked by `translate`. */
export const key = (...parts: string[]): MessageKey => parts.join(".") as MessageKey;

/** True when the key exists in the Polish texts. */
export const hasMessage = (name: string): name is MessageKey => allKeys.has(name);

const allKeys = new Set(flatten(pl).map(([name]) => name));
