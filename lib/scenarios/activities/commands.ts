import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { handSetParts } from "#db/enums";
import { regions } from "#db/schema/regions";
import { activities } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { addDays } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { notifyClusters } from "#lib/notifications/commands";
import { updateVersioned } from "#lib/records/versioned";
import { pin } from "#lib/scenarios/commands";
import type { EditedActivity, PricedActivity } from "#lib/scenarios/input";
import { calledOffNews, requireTopicsFree } from "#lib/scenarios/activities/called-off";
import { mondayOf, weeksBetween } from "#lib/scenarios/programme/calendar";
import { costsOf, linesOf } from "#lib/scenarios/programme/costs";
import { estimateFor } from "#lib/scenarios/activities/estimate";
import { loadActivity, loadScenario, type Activity, type Scenario } from "#lib/scenarios/programme/records";
import { askForReplacement } from "#lib/scenarios/answers/replacement";
import { isCalledOff, isEnded, isOpen } from "#lib/scenarios/rules";

/**
 * Saves an activity: host, days, seats, language and state. What was set by hand stays so in later calculations; a confirmed one needs a host and
 * a region whose approval holds; one that does not take place needs a reason, and its clusters are told. Returns the scenario's id.
 */
export function editActivity(actor: Actor, input: EditedActivity): number {
  return transaction(() => {
    const before = loadActivity(input.id);
    authorize(actor, "scenario.edit");
    const scenario = loadScenario(before.scenarioId);
    if (isEnded(scenario.status)) throw rule("scenarios", "closed");
    const { id, version, ...values } = input;
    requireChangeable(scenario, before, values);
    if (values.status === "host_confirmed") requireHost(before.regionId, values);
    if (isCalledOff(values.status) && !values.statusReason) throw badField("statusReason", "scenarios.rules.noReason");
    if (isCalledOff(before.status) && !isCalledOff(values.status)) requireTopicsFree(before);
    const statusReason = isCalledOff(values.status) ? values.statusReason : null;
    updateVersioned(activities, id, version, { ...values, statusReason, ...handSet(before, values) }, actor);
    const after = loadActivity(id);
    // A day that a person set is a decision like any other: shown, kept by calculations, lifted by a person.
    const week = { id: scenario.id, kind: "week" as const, target: after.candidate, value: mondayOf(values.startsOn), remove: null };
    if (values.startsOn !== before.startsOn) pin(actor, week);
    audit(actor, "scenario.editActivity", "scenario", scenario.id, before, after);
    if (scenario.release > 0 && isCalledOff(after.status) !== isCalledOff(before.status)) {
      const { clusterIds, news } = calledOffNews(scenario, after);
      notifyClusters(clusterIds, news);
    }
    askForReplacement(actor, scenario);
    return scenario.id;
  });
}

/** Sets quantity and price of an activity's cost lines by hand. Returns the scenario's id. */
export function priceActivity(actor: Actor, { id, version, lines }: PricedActivity): number {
  return transaction(() => {
    const before = loadActivity(id);
    authorize(actor, "scenario.edit");
    const scenario = loadScenario(before.scenarioId);
    if (!isOpen(scenario.status)) throw rule("scenarios", isEnded(scenario.status) ? "closed" : "needsRelease");
    const kept = linesOf(before.costLines, before, estimateFor(before.type, before.regionId, before.days));
    const costLines = kept.map((line) => ({ ...line, ...lines.find((one) => one.key === line.key) }));
    const byHand = [...new Set([...(before.byHand ?? []), "costs" as const])];
    updateVersioned(activities, id, version, { costLines, ...costsOf(costLines), byHand }, actor);
    audit(actor, "scenario.priceActivity", "scenario", scenario.id, before, loadActivity(id));
    askForReplacement(actor, scenario);
    return scenario.id;
  });
}

type Values = Omit<EditedActivity, "id" | "version">;

/** Days and seats of a released programme change by a new release; a day of an open one has to lie in its period. */
function requireChangeable(scenario: Scenario, before: Activity, values: Values): void {
  const changed = (["startsOn", "days", "capacity"] as const).find((name) => values[name] !== before[name]);
  if (changed && !isOpen(scenario.status)) throw badField(changed, "scenarios.rules.needsRelease");
  if (changed === "startsOn" && !weeksBetween(scenario.fromDay, scenario.toDay).includes(mondayOf(values.startsOn)))
    throw badField("startsOn", "scenarios.rules.outsidePeriod");
}

function requireHost(regionId: number, { hostId, startsOn, days }: Values): void {
  if (hostId === null) throw badField("hostId", "scenarios.rules.noHost");
  const columns = { status: regions.status, validUntil: regions.validUntil };
  const region = db().select(columns).from(regions).where(eq(regions.id, regionId)).get();
  if (region?.status !== "approved") throw rule("scenarios", "regionNotApproved");
  if (region.validUntil !== null && region.validUntil < addDays(startsOn, days - 1))
    throw badField("startsOn", "scenarios.rules.regionExpires");
}

/** What a person set differently is theirs from now on; costs that follow the price list follow the days. */
function handSet(before: Activity, values: Values): Partial<Activity> {
  const set = (["days", "capacity"] as const).filter((name) => values[name] !== before[name]);
  const byHand = handSetParts.filter((part) => before.byHand?.includes(part) || set.some((one) => one === part));
  if (byHand.length === 0) return {};
  if (byHand.includes("costs") || !set.includes("days")) return { byHand };
  const costLines = estimateFor(before.type, before.regionId, values.days);
  return { byHand, costLines, ...costsOf(costLines) };
}
