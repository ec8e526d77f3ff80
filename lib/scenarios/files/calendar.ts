import type { Locale } from "#db/enums";
import { toIcs } from "#lib/export/ics";
import { key, translate } from "#lib/i18n/translate";
import type { ScenarioContent } from "#lib/scenarios/content";
import { topicNumber } from "#lib/topics/number";

/** The events as an iCalendar file; an event keeps its identity when it moves. */
export function calendarIcs(content: ScenarioContent, scenarioId: number, changedAt: string, locale: Locale): string {
  const t = translate(locale);
  const events = content.items.map((item) => ({
    uid: `scenario-${scenarioId}-${item.candidate}@grono`,
    firstDay: item.startsOn,
    lastDay: item.endsOn,
    summary: `${t(key("enums.activityType", item.type))}, ${item.region[locale]}`,
    location: [item.host?.name, item.region.seat, item.region.country].filter(Boolean).join(", "),
    description: item.topics.map((topic) => `${topicNumber(topic.number)} ${topic.title}`).join("\n"),
    changedAt,
  }));
  return toIcs(content.title, events);
}
