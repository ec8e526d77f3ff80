import Holidays from "date-holidays";
import { addDays } from "#lib/clock";

export type Holiday = { day: string; name: string; country: string };

/** NUTS codes of regions that keep public holidays of their own → their code in `date-holidays`. */
const states: Record<string, string> = {
  DE1: "BW",
  DE2: "BY",
  DE3: "BE",
  DE4: "BB",
  DE5: "HB",
  DE6: "HH",
  DE7: "HE",
  DE8: "MV",
  DE9: "NI",
  DEA: "NW",
  DEB: "RP",
  DEC: "SL",
  DED: "SN",
  DEE: "ST",
  DEF: "SH",
  DEG: "TH",
  AT11: "1",
  AT12: "3",
  AT13: "9",
  AT21: "2",
  AT22: "6",
  AT31: "4",
  AT32: "5",
  AT33: "7",
  AT34: "8",
};

const held = new Map<string, Holiday[]>();

/** Days a country, and its region where it keeps its own, does not work or its schools are closed, in one year, as far as the library knows them. */
export function freeDays(country: string, nutsCode: string | null, year: number): Holiday[] {
  const state = Object.entries(states).find(([code]) => nutsCode?.startsWith(code))?.[1];
  const key = `${country}-${state ?? ""}-${year}`;
  let days = held.get(key);
  if (!days) {
    const calendar = state ? new Holidays(country, state) : new Holidays(country);
    const found = calendar.getHolidays(year) ?? [];
    days = found
      .filter((one) => one.type === "public" || one.type === "school")
      .map((one) => ({ day: one.date.slice(0, 10), name: one.name, country }));
    held.set(key, days);
  }
  return days;
}

/** Mondays of the whole working weeks between two days. */
export function weeksBetween(fromDay: string, toDay: string): string[] {
  const weekday = (new Date(`${fromDay}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[] = [];
  for (let monday = addDays(fromDay, weekday === 0 ? 0 : 7 - weekday); addDays(monday, 4) <= toDay; monday = addDays(monday, 7))
    weeks.push(monday);
  return weeks;
}

/** Public and school holidays from Monday to Friday of a week, here and at the host. */
export function holidaysIn(monday: string, country: string, nutsCode: string | null): Holiday[] {
  const friday = addDays(monday, 4);
  const years = [...new Set([monday, friday].map((day) => Number(day.slice(0, 4))))];
  const all = years.flatMap((year) => [...freeDays("PL", null, year), ...freeDays(country, nutsCode, year)]);
  const inside = all.filter((one) => one.day >= monday && one.day <= friday);
  return inside.filter((one, index) => inside.findIndex((two) => two.day === one.day && two.country === one.country) === index);
}

/** True when a week and a range of days meet between Monday and Friday. */
export const weekMeets = (monday: string, range: { fromDay: string; toDay: string }): boolean =>
  range.fromDay <= addDays(monday, 4) && range.toDay >= monday;

/** The first day of an activity in its week: Tuesday, so that nobody travels on a Sunday. */
export const firstDay = (monday: string): string => addDays(monday, 1);

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
