import { and, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { topics } from "#db/schema/topics";
import type { Actor } from "#lib/access/actor";
import { key } from "#lib/i18n/translate";
import { voice, type Voice } from "#lib/i18n/voice";
import type { Plan } from "#lib/planner/model/instance";
import { visibleNames } from "#lib/records/names";
import { idIn, readCandidate } from "#lib/scenarios/programme/codes";
import { topicNumber } from "#lib/topics/rules";
import { topicScope } from "#lib/topics/scope";

/** Says what the planner's code of a candidate, topic or cluster stands for. */
export type Naming = (code: string) => string;
/** All that is needed to speak of codes in a person's language. */
export type Tongue = Pick<Voice, "t" | "format"> & { naming: Naming };

/** Every code that occurs in a plan. */
export const codesIn = (plan: Plan): string[] => plan.events.flatMap((event) => [event.id, ...event.topics, ...event.clusters]);

function topicNames(actor: Actor, ids: number[]): ReadonlyMap<number, string> {
  const rows = db()
    .select({ id: topics.id, number: topics.number, title: topics.title })
    .from(topics)
    .where(and(inArray(topics.id, ids), topicScope(actor)))
    .all();
  return new Map(rows.map(({ id, number, title }) => [id, [topicNumber(number), title].filter(Boolean).join(" ")]));
}

/** Reads what these codes stand for as far as the person sees it, in their language; the theme of an event only where two of them differ in nothing else. Four statements. */
export function namingFor(actor: Actor, codes: string[]): Naming {
  const { t } = voice(actor.locale);
  const events = codes.flatMap((code) => readCandidate(code) ?? []);
  const ids = (letter: string) => [...new Set(codes.filter((code) => code.startsWith(`${letter}-`)).map(idIn))];
  const [topicOf, clusterOf] = [topicNames(actor, ids("T")), visibleNames(actor, "cluster", ids("C"))];
  const regionOf = visibleNames(
    actor,
    "region",
    events.map((one) => one.regionId),
  );
  const themeOf = visibleNames(
    actor,
    "theme",
    events.map((one) => one.themeId),
  );
  return (code) => {
    const event = readCandidate(code);
    if (!event) return (code.startsWith("T-") ? topicOf : clusterOf).get(idIn(code)) ?? "";
    const place = `${t(key("scenarios.short", event.type))}, ${regionOf.get(event.regionId) ?? ""}`;
    const like = new Set(events.filter((one) => one.type === event.type && one.regionId === event.regionId).map((one) => one.themeId));
    return like.size <= 1 ? place : `${place} (${themeOf.get(event.themeId) ?? ""})`;
  };
}

/** The person's language, with a name for each of these codes. Four statements. */
export const tongueFor = (actor: Actor, codes: string[]): Tongue => {
  const { t, format } = voice(actor.locale);
  return { t, format, naming: namingFor(actor, codes) };
};
