import { and, isNull, ne } from "drizzle-orm";
import { db } from "#db/client";
import { meetings } from "#db/schema/meetings";
import { scenarios } from "#db/schema/scenarios";
import { can, canSome, isOwn, type Actor } from "#lib/access/actor";
import { toIcs, type CalendarEvent } from "#lib/export/ics";
import { translate } from "#lib/i18n/translate";
import { meetingEvent } from "#lib/meetings/files/calendar";
import { meetingScope } from "#lib/meetings/scope";
import { calendarEvents } from "#lib/scenarios/files/calendar";
import { readProgramme } from "#lib/scenarios/programme/queries";
import { scenarioScope } from "#lib/scenarios/scope";

function meetingEvents(actor: Actor): CalendarEvent[] {
  const rows = db()
    .select()
    .from(meetings)
    .where(and(isNull(meetings.archivedAt), meetingScope(actor)))
    .orderBy(meetings.day)
    .all();
  return rows.map((row) => meetingEvent(row, actor.locale));
}

/** Who reads the office's own work sees every scenario that is not given up; a coordinator the events of releases in which a cluster of theirs has a seat. */
function activityEvents(actor: Actor): CalendarEvent[] {
  if (!canSome(actor, "scenario.read")) return [];
  const isEverything = can(actor, "office.read");
  const rows = db()
    .select()
    .from(scenarios)
    .where(and(isNull(scenarios.archivedAt), ne(scenarios.status, "cancelled"), scenarioScope(actor)))
    .orderBy(scenarios.id)
    .all();
  return rows.flatMap((row) => {
    const { content } = readProgramme(actor, row.id);
    const items = [...content.items, ...content.calledOff].filter((item) => isEverything || item.seats.some((seat) => isOwn(actor, seat)));
    return calendarEvents(items, row, actor.locale);
  });
}

/** What a person's own calendar holds, as iCalendar; it follows their rights of today. */
export const calendarFeed = (actor: Actor): string =>
  toIcs(translate(actor.locale)("calendar.name"), [...meetingEvents(actor), ...activityEvents(actor)]);
