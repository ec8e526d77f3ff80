import { createTranslator } from "use-intl/core";
import type { Locale } from "#db/enums";
import { assemble, type Messages } from "#lib/i18n/assemble";
import type { MessageKey, Translate, Values } from "#lib/i18n/key";
import { modules } from "#lib/i18n/messages";

export { key, looseKey, type MessageKey, type Translate } from "#lib/i18n/key";

const flatten = (tree: object, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value as object, `${prefix}${key}.`),
  );

type Icu = (key: string, values?: Values) => string;

function translator(locale: Locale, messages: Messages): Translate {
  const flat = new Map(flatten(messages));
  const icu = createTranslator({ locale, messages, timeZone: "Europe/Warsaw" }) as unknown as Icu;
  return (key, values) => {
    const text = flat.get(key);
    if (text === undefined) throw new Error(`No message ${key}`);
    return text.includes("{") ? icu(key, values) : text;
  };
}

const texts = Object.values(modules);
const pl = assemble(texts.map((one) => one.pl));
const translators: Record<Locale, Translate> = {
  pl: translator("pl", pl),
  en: translator("en", assemble(texts.map((one) => one.en))),
};

/** The texts of one language. */
export const translate = (locale: Locale): Translate => translators[locale];

const allKeys = new Set(flatten(pl).map(([name]) => name));

/** True when the key exists in the Polish texts. */
export const hasMessage = (name: string): name is MessageKey => allKeys.has(name);
