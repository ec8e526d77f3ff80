import { addDays } from "#lib/clock";

export type CalendarEvent = {
  uid: string;
  firstDay: string;
  lastDay: string;
  summary: string;
  location: string;
  description: string;
  /** Instant of the last change, UTC. */
  changedAt: string;
  /** Instants, UTC, of an event that does not last whole days. */
  startsAt?: string;
  endsAt?: string;
  status?: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /** Rises with every change, so that calendars take the later one. */
  sequence?: number;
};

const escape = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");

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

const when = ({ firstDay, lastDay, startsAt, endsAt }: CalendarEvent): string[] =>
  startsAt
    ? [`DTSTART:${stamp(startsAt)}`, `DTEND:${stamp(endsAt ?? startsAt)}`]
    : [`DTSTART;VALUE=DATE:${day(firstDay)}`, `DTEND;VALUE=DATE:${day(addDays(lastDay, 1))}`];

/** An iCalendar file (RFC 5545): whole-day events carry no time zone, others UTC instants. */
export function toIcs(name: string, events: CalendarEvent[]): string {
  const body = events.flatMap((event) => [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    ...when(event),
    ...(event.status ? [`STATUS:${event.status}`] : []),
    ...(event.sequence === undefined ? [] : [`SEQUENCE:${event.sequence}`]),
    `SUMMARY:${escape(event.summary)}`,
    `LOCATION:${escape(event.location)}`,
    `DESCRIPTION:${escape(event.description)}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Grono//Scenario//PL", "CALSCALE:GREGORIAN", `X-WR-CALNAME:${escape(name)}`];
  return `${[...lines, ...body, "END:VCALENDAR"].map(fold).join("\r\n")}\r\n`;
}
