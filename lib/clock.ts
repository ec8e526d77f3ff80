const warsaw = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Warsaw",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The present instant in UTC, ISO 8601 with milliseconds. */
export const now = (): string => new Date().toISOString();

/** The Warsaw day `YYYY-MM-DD` of an instant (default: the present one). */
export const warsawDay = (instant: string | Date = new Date()): string => warsaw.format(new Date(instant)).slice(0, 10);

/** The Warsaw wall-clock time `HH:MM:SS` of an instant. */
export const warsawTime = (instant: string | Date = new Date()): string => warsaw.format(new Date(instant)).slice(11);

/** The day `n` days after `day` (before it when negative); plain calendar days, no time zone. */
export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** An instant `minutes` from now, UTC. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** False for the hour that summer time skips: no clock in Warsaw shows it that day. */
export function isWarsawTime(day: string, time: string): boolean {
  const instant = warsawInstant(day, time);
  return warsawDay(instant) === day && warsawTime(instant).slice(0, 5) === time.slice(0, 5);
}

/** The UTC instant of a Warsaw wall-clock day and time; a time that summer time skips is read as the hour before the jump. */
export function warsawInstant(day: string, time: string): string {
  const guess = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  for (const offset of [1, 2]) {
    const instant = new Date(guess - offset * 3_600_000);
    if (warsawDay(instant) === day && warsawTime(instant).slice(0, 5) === time.slice(0, 5)) return instant.toISOString();
  }
  return new Date(guess - 3_600_000).toISOString();
}
