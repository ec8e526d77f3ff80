import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { regions } from "#db/schema/regions";
import { activities } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { badField, rule } from "#lib/errors";
import { updateVersioned } from "#lib/records/versioned";
import type { EditedActivity } from "#lib/scenarios/input";
import { isEnded } from "#lib/scenarios/rules";
import { mondayOf } from "#lib/scenarios/programme/calendar";
import { loadActivity, loadScenario } from "#lib/scenarios/programme/records";

/** Saves an activity's host, day within its week, language and state; a confirmed one needs an approved region and a host. Returns the scenario's id. */
export function editActivity(actor: Actor, input: EditedActivity): number {
  return transaction(() => {
    const before = loadActivity(input.id);
    authorize(actor, "scenario.edit");
    if (isEnded(loadScenario(before.scenarioId).status)) throw rule("scenarios", "closed");
    const { id, version, ...values } = input;
    if (mondayOf(values.startsOn) !== mondayOf(before.startsOn)) throw badField("startsOn", "scenarios.rules.otherWeek");
    if (values.status === "host_confirmed") requireHost(before.regionId, values.hostId);
    updateVersioned(activities, id, version, values, actor);
    audit(actor, "scenario.editActivity", "scenario", before.scenarioId, before, loadActivity(id));
    return before.scenarioId;
  });
}

function requireHost(regionId: number, hostId: number | null): void {
  if (hostId === null) throw badField("hostId", "scenarios.rules.noHost");
  const region = db().select({ status: regions.status }).from(regions).where(eq(regions.id, regionId)).get();
  if (region?.status !== "approved") throw rule("scenarios", "regionNotApproved");
}
