import { inArray } from "drizzle-orm";
import { db } from "#db/client";
import type { Locale } from "#db/enums";
import { clusters, themes } from "#db/schema/clusters";
import { regions } from "#db/schema/regions";
import { topics } from "#db/schema/topics";
import { format, type Format } from "#lib/i18n/format";
import { key, translate, type Translate } from "#lib/i18n/translate";
import type { Plan } from "#lib/planner/model/instance";
import { idIn, readCandidate } from "#lib/scenarios/programme/codes";
import { topicNumber } from "#lib/topics/rules";

/** Says what the planner's code of a candidate, topic or cluster stands for. */
export type Naming = (code: string) => string;
/** All that is needed to speak of codes in a person's language. */
export type Tongue = { t: Translate; format: Format; naming: Naming };

/** Every code that occurs in a plan. */
export const codesIn = (plan: Plan): string[] => plan.events.flatMap((event) => [event.id, ...event.topics, ...event.clusters]);

const nameIn = <T extends { id: number }>(rows: T[], id: number, say: (row: T) => string): string => {
  const row = rows.find((one) => one.id === id);
  return row ? say(row) : "";
};

/** Reads what these codes stand for, in the person's language; the theme of an event only where two of them differ in nothing else. Four statements. */
export function namingFor(codes: string[], locale: Locale): Naming {
  const t = translate(locale);
  const events = codes.flatMap((code) => readCandidate(code) ?? []);
  const ids = (letter: string) => [...new Set(codes.filter((code) => code.startsWith(`${letter}-`)).map(idIn))];
  const [regionIds, themeIds] = [events.map((one) => one.regionId), events.map((one) => one.themeId)];
  const regionRows = db()
    .select({ id: regions.id, namePl: regions.namePl, nameEn: regions.nameEn })
    .from(regions)
    .where(inArray(regions.id, regionIds))
    .all();
  const themeRows = db()
    .select({ id: themes.id, namePl: themes.namePl, nameEn: themes.nameEn })
    .from(themes)
    .where(inArray(themes.id, themeIds))
    .all();
  const topicRows = db()
    .select({ id: topics.id, number: topics.number, title: topics.title })
    .from(topics)
    .where(inArray(topics.id, ids("T")))
    .all();
  const clusterRows = db()
    .select({ id: clusters.id, name: clusters.name })
    .from(clusters)
    .where(inArray(clusters.id, ids("C")))
    .all();
  return (code) => {
    const event = readCandidate(code);
    if (!event)
      return code.startsWith("T-")
        ? nameIn(topicRows, idIn(code), (row) => [topicNumber(row.number), row.title].filter(Boolean).join(" "))
        : nameIn(clusterRows, idIn(code), (row) => row.name);
    const region = nameIn(regionRows, event.regionId, (row) => (locale === "en" ? (row.nameEn ?? row.namePl) : row.namePl));
    const place = `${t(key("scenarios.short", event.type))}, ${region}`;
    const like = new Set(events.filter((one) => one.type === event.type && one.regionId === event.regionId).map((one) => one.themeId));
    if (like.size <= 1) return place;
    const theme = nameIn(themeRows, event.themeId, (row) => (locale === "en" ? row.nameEn : row.namePl));
    return `${place} (${theme})`;
  };
}

/** The person's language, with a name for each of these codes. Four statements. */
export const tongueFor = (codes: string[], locale: Locale): Tongue => ({
  t: translate(locale),
  format: format(locale),
  naming: namingFor(codes, locale),
});
