import type { Locale } from "#db/enums";
import { env } from "#lib/env";
import { toIcs, type CalendarEvent } from "#lib/export/ics";
import { key, translate } from "#lib/i18n/translate";
import type { ProgrammeItem, ScenarioContent } from "#lib/scenarios/programme/content";
import { isCalledOff, isSettled } from "#lib/scenarios/rules";
import { topicNumber } from "#lib/topics/rules";

type Of = { id: number; version: number; updatedAt: string };

/** Activities for a calendar: one keeps its identity when it moves, is tentative until its host confirmed it, and stays as cancelled when it was called off. */
export function calendarEvents(items: ProgrammeItem[], { id, version, updatedAt }: Of, locale: Locale): CalendarEvent[] {
  const t = translate(locale);
  return items.map((item) => ({
    name: `scenario-${id}-${item.candidate}`,
    firstDay: item.startsOn,
    lastDay: item.endsOn,
    summary: `${t(key("enums.activityType", item.type))}, ${item.region[locale]}`,
    location: [item.host?.name, item.region.seat, item.region.country].filter(Boolean).join(", "),
    description: item.topics.map((topic) => `${topicNumber(topic.number)} ${topic.title}`).join("\n"),
    changedAt: updatedAt,
    sequence: version + item.version,
    url: `${env().url}/scenarios/${id}/activities/${item.id}`,
    status: isCalledOff(item.status) ? "CANCELLED" : isSettled(item.status) ? "CONFIRMED" : "TENTATIVE",
  }));
}

/** A programme, or one event of it, as an iCalendar file. */
export const calendarIcs = (content: ScenarioContent, of: Of, locale: Locale): string =>
  toIcs(content.title, calendarEvents([...content.items, ...content.calledOff], of, locale));
