import type { Option } from "#lib/forms/spec";
import type { Voice } from "#lib/i18n/voice";

/** Countries offered in forms: the Union, its neighbours and partners, as ISO codes. */
const countries =
  "PL AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PT RO RS SE SI SK SM TR UA US XK".split(
    " ",
  );

/** The countries by name in the person's language; `kept` stays among them. */
export const countryOptions = ({ format, locale }: Voice, kept: string): Option[] =>
  [...new Set([...(kept ? [kept] : []), ...countries])]
    .map((value) => ({ value, label: format.country(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
