/** An hour as people write it ("9", "9.30", "0930", "godz. 9:30") as `HH:MM`; null when there is no such time of the day. */
export function readTime(typed: string): string | null {
  const value = typed
    .trim()
    .replace(/^(godz(ina)?\.?|g\.|o)\s*/i, "")
    .replace(/\s*h$/i, "");
  const match = /^(\d{1,2})(?:\s?[:.]\s?(\d{2}))?$/.exec(value) ?? /^(\d{2})(\d{2})$/.exec(value);
  if (!match) return null;
  const [, hour = "", minute = "00"] = match;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : null;
}
