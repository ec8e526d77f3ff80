import { addDays } from "#lib/clock";
import { installation } from "#lib/office";
import { clean } from "#lib/text";

export type CalendarEvent = {
  /** What it is, within the office: "meeting-7". */
  name: string;
  firstDay: string;
  lastDay: string;
  summary: string;
  location: string;
  description: string;
  /** Where it is read and changed. */
  url: string;
  /** Instant of the last change, UTC. */
  changedAt: string;
  /** Instants, UTC, of an event that does not last whole days; without an end its length is not known. */
  startsAt?: string;
  endsAt?: string;
  status?: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /** Rises with every change, so that calendars take the later one. */
  sequence: number;
};

const escape = (text: string) =>
  clean(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");

/** Lines of at most 75 octets, never cut inside a character (RFC 5545 §3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}

const day = (text: string) => text.replaceAll("-", "");
const stamp = (instant: string) => instant.replace(/[-:]|\.\d+/g, "");

/** No end where there is none, or one before the beginning: a calendar refuses that as a whole. */
function when({ firstDay, lastDay, startsAt, endsAt }: CalendarEvent): string[] {
  if (startsAt) return [`DTSTART:${stamp(startsAt)}`, ...(endsAt && endsAt > startsAt ? [`DTEND:${stamp(endsAt)}`] : [])];
  const last = lastDay < firstDay ? firstDay : lastDay;
  return [`DTSTART;VALUE=DATE:${day(firstDay)}`, `DTEND;VALUE=DATE:${day(addDays(last, 1))}`];
}

const said = (name: string, text: string): string[] => (clean(text) ? [`${name}:${escape(text)}`] : []);

const eventLines = (event: CalendarEvent, at: string): string[] => [
  "BEGIN:VEVENT",
  `UID:${event.name}@${at}.grono`,
  `DTSTAMP:${stamp(event.changedAt)}`,
  `LAST-MODIFIED:${stamp(event.changedAt)}`,
  `SEQUENCE:${event.sequence}`,
  ...when(event),
  ...(event.status ? [`STATUS:${event.status}`] : []),
  `SUMMARY:${escape(event.summary)}`,
  ...said("LOCATION", event.location),
  `DESCRIPTION:${escape(`${event.description}\n${event.url}`)}`,
  `URL:${event.url}`,
  "END:VEVENT",
];

/** An iCalendar file (RFC 5545): whole-day events carry no time zone, others UTC instants; each event leads back to its page. */
export function toIcs(name: string, events: CalendarEvent[]): string {
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Grono//Grono//PL", "CALSCALE:GREGORIAN", ...said("X-WR-CALNAME", name)];
  const at = installation();
  return `${[...head, ...events.flatMap((event) => eventLines(event, at)), "END:VCALENDAR"].map(fold).join("\r\n")}\r\n`;
}
