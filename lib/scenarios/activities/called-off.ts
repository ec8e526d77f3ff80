import { eq } from "drizzle-orm";
import { db } from "#db/client";
import type { Locale } from "#db/enums";
import { regions } from "#db/schema/regions";
import { found } from "#lib/access/actor";
import { format } from "#lib/i18n/format";
import { key } from "#lib/i18n/key";
import { translate } from "#lib/i18n/translate";
import { rule } from "#lib/errors";
import { loadActivities, loadServedTopics, type Activity, type Scenario } from "#lib/scenarios/programme/records";
import { isCalledOff } from "#lib/scenarios/rules";
import { loadParticipants } from "#lib/scenarios/seats/records";

/** What the clusters that have a seat or wait for one are to hear when an activity is called off, or takes place after all; in both languages. */
export function calledOffNews({ id, title }: Scenario, activity: Activity) {
  const names = { pl: regions.namePl, en: regions.nameEn };
  const region = found(db().select(names).from(regions).where(eq(regions.id, activity.regionId)).get());
  const place = (locale: Locale) =>
    `${translate(locale)(key("enums.activityType", activity.type))}, ${region[locale] ?? region.pl}, ${format(locale).date(activity.startsOn)}`;
  const clusterIds = loadParticipants([activity.id]).flatMap((row) => (row.status === "declined" ? [] : row.clusterId));
  const kind = isCalledOff(activity.status) ? "activityCalledOff" : "activityBack";
  const params = { title, pl: place("pl"), en: place("en"), reason: activity.statusReason ?? "" };
  return { clusterIds, news: { kind, entity: "scenario" as const, entityId: id, params } };
}

/** A topic is served once: what another activity took over meanwhile is not brought back. Throws a rule's sentence. */
export function requireTopicsFree(activity: Activity): void {
  const others = loadActivities(activity.scenarioId).filter((one) => one.id !== activity.id && !isCalledOff(one.status));
  const taken = new Set(loadServedTopics(others.map((one) => one.id)).map((one) => one.topicId));
  if (loadServedTopics([activity.id]).some((one) => taken.has(one.topicId))) throw rule("scenarios", "topicTaken");
}
