import type { Locale } from "#db/enums";

const nbsp = "\u00a0";
const narrow = "\u202f";
const tags: Record<Locale, string> = { pl: "pl-PL", en: "en-GB" };

function formatsOf(locale: Locale) {
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tags[locale], { timeZone: "Europe/Warsaw", ...options });
  const long = make({ day: "numeric", month: "long", year: "numeric" });
  const weekday = make({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = make({ day: "2-digit", month: "2-digit", year: "numeric" });
  const dayMonth = make({ day: "numeric", month: "short" });
  const time = make({ hour: "2-digit", minute: "2-digit", hour12: false });
  const seconds = make({ hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  const number = new Intl.NumberFormat(tags[locale], { useGrouping: true, maximumFractionDigits: 2 });
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const year = locale === "pl" ? `${nbsp}r.` : "";
  const currency = locale === "pl" ? "zł" : "PLN";
  const group = (n: number) => number.format(n).replace(/[\s\u00a0\u202f]/g, narrow);
  const country = new Intl.DisplayNames([tags[locale]], { type: "region" });
  return {
    /** "5 lutego 2027 r." */
    day: (day: string) => long.format(noon(day)) + year,
    /** The same where a sentence ends with it: its full stop closes the sentence too. */
    dayAtEnd: (day: string) => long.format(noon(day)) + year.replace(".", ""),
    /** "środa, 3 lipca 2013 r." */
    weekday: (day: string) => weekday.format(noon(day)) + year,
    /** "05.02.2027" */
    date: (day: string) => short.format(noon(day)),
    /** "16 wrz" */
    dayMonth: (day: string) => dayMonth.format(noon(day)),
    /** Instant as "05.02.2027, 11:26" in Warsaw. */
    moment: (instant: string) => `${short.format(new Date(instant))}, ${time.format(new Date(instant))}`,
    /** Instant as "11:26" in Warsaw. */
    time: (instant: string) => time.format(new Date(instant)),
    /** Instant as "11:26:04" in Warsaw. */
    seconds: (instant: string) => seconds.format(new Date(instant)),
    number: group,
    /** Whole grosze as "86 400 zł" or "12 345,67 zł". */
    money: (grosze: number) =>
      (grosze % 100 === 0 ? group(grosze / 100) : group(grosze / 100).replace(/([.,]\d)$/, "$10")) + nbsp + currency,
    currency,
    country: (code: string) => country.of(code) ?? code,
  };
}

export type Format = ReturnType<typeof formatsOf>;

const formats: Record<Locale, Format> = { pl: formatsOf("pl"), en: formatsOf("en") };

/** Dates, times, numbers and money of one language, always Warsaw time. */
export const format = (locale: Locale): Format => formats[locale];
