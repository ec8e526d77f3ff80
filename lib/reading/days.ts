import { addDays } from "#lib/clock";
import { fold } from "#lib/text";

const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const tags = ["pl-PL", "en-GB"] as const;

/** Every way to write a month in words: "stycznia", "styczeń", "sty", "January", "I" → 1. */
const months = new Map(
  Array.from({ length: 12 }, (_, index) => index).flatMap((index) => {
    const words = tags.flatMap((tag) =>
      (["long", "short"] as const).flatMap((month) => {
        const date = new Date(Date.UTC(2027, index, 5));
        const inDate = new Intl.DateTimeFormat(tag, { day: "numeric", month, timeZone: "UTC" }).formatToParts(date);
        return [inDate.find(({ type }) => type === "month")?.value ?? "", new Intl.DateTimeFormat(tag, { month }).format(date)];
      }),
    );
    return [...words.map((word) => fold(word).replace(/\.$/, "")), roman[index] ?? ""].map((word) => [word, index + 1] as const);
  }),
);

const pad = (value: string | number) => String(value).padStart(2, "0");
const century = (year: string) => (year.length === 2 ? `20${year}` : year);

/** `YYYY-MM-DD` where there is such a day between 1900 and 2199, else null. */
function dayOf(year: string, month: string | number, day: string): string | null {
  const iso = `${century(year)}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isThere = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
  return isThere && iso >= "1900-01-01" && iso <= "2199-12-31" ? iso : null;
}

const dayFirst = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/;
const inWords = /^(\d{1,2})\.?\s([\p{L}.]+?)\.?\s(\d{4})$/u;

/**
 * A day as people write and paste it, and as Grono prints it, as `YYYY-MM-DD`: "5.2.2027", "05/02/2027", "2027-02-05", "5.2.27",
 * "środa, 5 lutego 2027 r.", "5 February 2027"; null when there is no such day.
 */
export function readDay(typed: string): string | null {
  const value = typed
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\p{L}+,\s?/u, "")
    .replace(/\s?(r\.?|roku)$/iu, "")
    .trim();
  const first = dayFirst.exec(value);
  if (first) return dayOf(first[4] ?? "", first[3] ?? "", first[1] ?? "");
  const year = yearFirst.exec(value);
  if (year) return dayOf(year[1] ?? "", year[3] ?? "", year[4] ?? "");
  const words = inWords.exec(value);
  const month = words && months.get(fold(words[2] ?? ""));
  return words && month ? dayOf(words[3] ?? "", month, words[1] ?? "") : null;
}

const weekdays = new Map(
  Array.from({ length: 7 }, (_, index) => index).flatMap((index) => {
    const name = new Intl.DateTimeFormat("pl-PL", { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2027, 1, index)));
    // After "do" the genitive stands: piątek → piątku, środa → środy, niedziela → niedzieli.
    const genitive = name.endsWith("ek") ? `${name.slice(0, -2)}ku` : /la$/.test(name) ? `${name.slice(0, -1)}i` : `${name.slice(0, -1)}y`;
    return [[fold(genitive), new Date(Date.UTC(2027, 1, index)).getUTCDay()] as const];
  }),
);

/** The next day with that name after `day`: "piątku", "środy" → `YYYY-MM-DD`; null when it names no day of the week. */
export function readWeekday(genitive: string, day: string): string | null {
  const at = weekdays.get(fold(genitive));
  if (at === undefined) return null;
  const from = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (at - from + 7) % 7 || 7);
}

/** "19.07" in the year of `after`, or in the next one when it has passed. */
export function nextSuchDay(day: string, month: string, after: string): string | null {
  const year = Number(after.slice(0, 4));
  const here = dayOf(String(year), month, day);
  return here !== null && here < after ? dayOf(String(year + 1), month, day) : here;
}
