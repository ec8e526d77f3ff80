import type { Locale } from "#db/enums";
import { translate } from "#lib/i18n/translate";
import type { ProgrammeItem, ScenarioContent } from "#lib/scenarios/programme/content";

type Topic = ProgrammeItem["topics"][number];

/** A text in a document's language; Polish words in an English document are marked as such. */
export function inLanguage(locale: Locale, pl: string, en: string | null): string {
  if (locale === "pl") return pl;
  return en ?? `${pl} ${translate("en")("scenarios.inPolish")}`;
}

/** What an English document of this programme would have to say in Polish; each topic once. */
export function untranslated({ title, titleEn, objectives, objectivesEn, items }: ScenarioContent) {
  const topics = new Map(items.flatMap((item) => item.topics.map((topic) => [topic.id, topic] as const)));
  const lacks = (topic: Topic) => topic.titleEn === null || (topic.learningQuestion !== null && topic.learningQuestionEn === null);
  return {
    title: title !== "" && titleEn === null,
    objectives: objectives !== null && objectivesEn === null,
    topics: [...topics.values()].filter(lacks).map(({ id, number }) => ({ id, number })),
  };
}
