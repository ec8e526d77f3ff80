import { eq } from "drizzle-orm";
import { db } from "#db/client";
import { regions } from "#db/schema/regions";
import { found } from "#lib/access/actor";
import { format } from "#lib/i18n/format";
import { key } from "#lib/i18n/key";
import { translate } from "#lib/i18n/translate";
import { notifyClusters } from "#lib/notifications/commands";
import { rule } from "#lib/errors";
import { loadActivities, loadServedTopics, type Activity, type Scenario } from "#lib/scenarios/programme/records";
import { isCalledOff } from "#lib/scenarios/rules";
import { loadParticipants } from "#lib/scenarios/seats/records";

/** Tells the clusters that have a seat or wait for one, once the programme was released to them. Part of the caller's transaction. */
function tell(kind: "activityCalledOff" | "activityBack", { id, title, release }: Scenario, activity: Activity): void {
  if (release === 0) return;
  const names = { pl: regions.namePl, en: regions.nameEn };
  const region = found(db().select(names).from(regions).where(eq(regions.id, activity.regionId)).get());
  const place = (locale: "pl" | "en") =>
    `${translate(locale)(key("enums.activityType", activity.type))}, ${(locale === "en" ? region.en : null) ?? region.pl}, ${format(locale).date(activity.startsOn)}`;
  notifyClusters(
    loadParticipants([activity.id]).flatMap((row) => (row.status === "declined" ? [] : row.clusterId)),
    {
      kind,
      entity: "scenario",
      entityId: id,
      params: { title, pl: place("pl"), en: place("en"), reason: activity.statusReason ?? "" },
    },
  );
}

/** An activity that does not take place. */
export const tellCalledOff = (scenario: Scenario, activity: Activity): void => tell("activityCalledOff", scenario, activity);

/** An activity that takes place after all. */
export const tellBack = (scenario: Scenario, activity: Activity): void => tell("activityBack", scenario, activity);

/** A topic is served once: what another activity took over meanwhile is not brought back. Throws a rule's sentence. */
export function requireTopicsFree(activity: Activity): void {
  const others = loadActivities(activity.scenarioId).filter((one) => one.id !== activity.id && !isCalledOff(one.status));
  const taken = new Set(loadServedTopics(others.map((one) => one.id)).map((one) => one.topicId));
  if (loadServedTopics([activity.id]).some((one) => taken.has(one.topicId))) throw rule("scenarios", "topicTaken");
}
