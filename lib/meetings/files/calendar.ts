import type { Locale } from "#db/enums";
import { env } from "#lib/env";
import type { CalendarEvent } from "#lib/export/ics";
import { key, translate } from "#lib/i18n/translate";
import { hoursText, instantsOf, type Hours } from "#lib/meetings/hours/hours";
import type { MeetingHead } from "#lib/meetings/queries";

type Of = Hours & Pick<MeetingHead, "id" | "version" | "updatedAt" | "title" | "kind" | "place" | "status">;

/** A meeting as an event of a calendar; it keeps its identity when it moves. */
export function meetingEvent(meeting: Of, locale: Locale): CalendarEvent {
  const t = translate(locale);
  const { id, version, updatedAt, title, kind, place, status, day } = meeting;
  return {
    name: `meeting-${id}`,
    firstDay: day,
    lastDay: day,
    ...instantsOf(meeting),
    summary: title,
    location: place ?? "",
    description: [t(key("enums.meetingKind", kind)), hoursText(meeting, t)].filter(Boolean).join(", "),
    url: `${env().url}/meetings/${id}`,
    changedAt: updatedAt,
    sequence: version,
    status: status === "cancelled" ? "CANCELLED" : "CONFIRMED",
  };
}
