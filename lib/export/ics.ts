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

/** An iCalendar file (RFC 5545) of whole-day events; days carry no time zone. */
export function toIcs(name: string, events: CalendarEvent[]): string {
  const body = events.flatMap((event) => [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    `DTSTART;VALUE=DATE:${day(event.firstDay)}`,
    `DTEND;VALUE=DATE:${day(addDays(event.lastDay, 1))}`,
    `SUMMARY:${escape(event.summary)}`,
    `LOCATION:${escape(event.location)}`,
    `DESCRIPTION:${escape(event.description)}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Grono//Scenario//PL", "CALSCALE:GREGORIAN", `X-WR-CALNAME:${escape(name)}`];
  return `${[...lines, ...body, "END:VCALENDAR"].map(fold).join("\r\n")}\r\n`;
}
