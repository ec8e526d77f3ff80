import type { Locale } from "#db/enums";
import { format, type Format } from "#lib/i18n/format";
import type { Translate } from "#lib/i18n/key";
import { translate } from "#lib/i18n/translate";

/** What speaks to a person: texts, dates and numbers of one language. */
export type Voice = { readonly t: Translate; readonly format: Format; readonly locale: Locale };

const voices: Record<Locale, Voice> = {
  pl: { t: translate("pl"), format: format("pl"), locale: "pl" },
  en: { t: translate("en"), format: format("en"), locale: "en" },
};

/** The voice of one language. */
export const voice = (locale: Locale): Voice => voices[locale];
