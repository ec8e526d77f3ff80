import type { Locale } from "#db/enums";
import { key } from "#lib/i18n/key";
import { voice } from "#lib/i18n/voice";
import { clusterCode, topicCode } from "#lib/scenarios/programme/codes";
import type { ProgrammeItem, ScenarioContent } from "#lib/scenarios/programme/content";
import type { Tongue } from "#lib/scenarios/words/naming";
import { topicNumber } from "#lib/topics/rules";

/** A language with a name for every code that these contents hold, as they were frozen; whoever reads them has a right to the whole. */
export function tongueIn(locale: Locale, contents: readonly ScenarioContent[]): Tongue {
  const { t, format } = voice(locale);
  const all = contents.flatMap((content) => [...content.items, ...content.calledOff]);
  const names = new Map<string, string>();
  const place = (item: ProgrammeItem) => `${t(key("scenarios.short", item.type))}, ${item.region[locale]}`;
  for (const item of all) {
    const isAlone = all.every((other) => other.candidate === item.candidate || place(other) !== place(item));
    names.set(item.candidate, isAlone ? place(item) : `${place(item)} (${item.theme[locale]})`);
    for (const { id, number, title, titleEn } of item.topics)
      names.set(topicCode(id), [topicNumber(number), locale === "en" ? (titleEn ?? title) : title].filter(Boolean).join(" "));
    for (const seat of [...item.seats, ...item.reserve, ...item.declined]) names.set(clusterCode(seat.clusterId), seat.cluster);
  }
  return { t, format, naming: (code) => names.get(code) ?? "" };
}
