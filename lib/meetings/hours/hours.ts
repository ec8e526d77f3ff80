import { addDays, isWarsawTime, warsawInstant } from "#lib/clock";
import type { MessageKey } from "#lib/i18n/key";
import type { Translate } from "#lib/i18n/translate";

export type Hours = { day: string; startTime: string | null; endTime: string | null };

/** Until then an end before the start means the day after: later it is a slip of the pen. */
const lastNightHour = "06:00";

const isNextDay = ({ startTime, endTime }: Hours): boolean =>
  startTime !== null && endTime !== null && endTime < startTime && endTime <= lastNightHour && startTime >= "12:00";

const endDay = (hours: Hours): string => (isNextDay(hours) ? addDays(hours.day, 1) : hours.day);

/** What is wrong with a meeting's hours: the field, and the sentence beside it; undefined when they fit. */
export function wrongHours(hours: Hours): { field: "startTime" | "endTime"; message: MessageKey } | undefined {
  const { day, startTime, endTime } = hours;
  if (endTime && !startTime) return { field: "startTime", message: "meetings.rules.startFirst" };
  if (startTime && endTime && endTime <= startTime && !isNextDay(hours))
    return { field: "endTime", message: "meetings.rules.endBeforeStart" };
  if (startTime && !isWarsawTime(day, startTime)) return { field: "startTime", message: "meetings.rules.noSuchTime" };
  if (endTime && !isWarsawTime(endDay(hours), endTime)) return { field: "endTime", message: "meetings.rules.noSuchTime" };
  return undefined;
}

/** Beginning and end as UTC instants, none where the hours are not known or do not fit. */
export function instantsOf(hours: Hours): { startsAt?: string; endsAt?: string } {
  const { day, startTime, endTime } = hours;
  if (!startTime) return {};
  const startsAt = warsawInstant(day, startTime);
  return endTime && !wrongHours(hours) ? { startsAt, endsAt: warsawInstant(endDay(hours), endTime) } : { startsAt };
}

/** "10:00–14:30", "20:00–1:00 następnego dnia"; "" where no hour is known. */
export const hoursText = (hours: Hours, t: Translate): string =>
  [[hours.startTime, hours.endTime].filter(Boolean).join("–"), isNextDay(hours) && t("meetings.nextDay")].filter(Boolean).join(" ");
