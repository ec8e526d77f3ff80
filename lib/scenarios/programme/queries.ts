import { and, eq, isNull, or } from "drizzle-orm";
import { db } from "#db/client";
import { organisations } from "#db/schema/people";
import { activities } from "#db/schema/scenarios";
import { authorize, can, found, type Actor } from "#lib/access/actor";
import { organisationScope } from "#lib/organisations/scope";
import { heldAndNot, loadContent, type ScenarioContent } from "#lib/scenarios/programme/content";
import { loadScenario, type Activity } from "#lib/scenarios/programme/records";
import { getScenario } from "#lib/scenarios/queries";
import { releasesOf } from "#lib/scenarios/releases/queries";
import { isOpen } from "#lib/scenarios/rules";
import { withNamesFor } from "#lib/scenarios/seats/shown";
import { activityScope } from "#lib/scenarios/scope";

export type Programme = { content: ScenarioContent; number: number | null; releasedAt: string | null };

/** What a person may see of a scenario: who reads calculations the programme as it stands, everybody else the latest release, with the names that are theirs to read. Throws `not_found`. */
export function readProgramme(actor: Actor, id: number): Programme {
  const scenario = getScenario(actor, id);
  const released = releasesOf(actor, id)[0];
  if (!can(actor, "run.read")) {
    const { content, ...last } = found(released);
    const shown = isOpen(scenario.status) ? content : withSeats(content, loadContent(id));
    return { ...last, content: withNamesFor(actor, shown) };
  }
  const live = isOpen(scenario.status) || !released;
  return {
    content: live ? loadContent(id) : withSeats(released.content, loadContent(id)),
    number: live ? null : released.number,
    releasedAt: live ? null : released.releasedAt,
  };
}

/** A release shows the people as they are named today and what their seats cost, since nominations go on after the approval, and at once what was called off. */
function withSeats(released: ScenarioContent, live: ScenarioContent): ScenarioContent {
  const today = new Map([...live.items, ...live.calledOff].map((item) => [item.id, item]));
  const all = [...released.items, ...released.calledOff].map((item) => {
    const now = today.get(item.id);
    if (!now) return item;
    const { seats, reserve, declined, version, status, statusReason, host, offer } = now;
    const cost = item.fixedCost + item.seatCost * seats.length;
    return { ...item, seats, reserve, declined, version, status, statusReason, host, offer, cost };
  });
  return { ...released, ...heldAndNot(all) };
}

/** A scenario, what the person may see of its programme, and one event of it, called off or not. Throws `not_found`. */
export function readEvent(actor: Actor, id: number, activityId: number) {
  const scenario = getScenario(actor, id);
  const programme = readProgramme(actor, id);
  const item = found([...programme.content.items, ...programme.content.calledOff].find((one) => one.id === activityId));
  return { scenario, programme, item };
}

/** One activity, for the form that changes it. Throws `not_found`. */
export function getActivity(actor: Actor, id: number) {
  authorize(actor, "scenario.edit");
  return found(
    db()
      .select()
      .from(activities)
      .where(and(eq(activities.id, id), activityScope(actor)))
      .get(),
  );
}

/** An activity's cost lines with their names, while they may be changed; null once its scenario is released or over. */
export function costsToEdit(actor: Actor, activity: Activity) {
  authorize(actor, "scenario.edit");
  if (!isOpen(loadScenario(activity.scenarioId).status)) return null;
  const item = loadContent(activity.scenarioId);
  const all = [...item.items, ...item.calledOff];
  return found(all.find((one) => one.id === activity.id)).costLines.map(({ name, ...line }) => ({
    ...line,
    name: name ?? { pl: line.key, en: line.key },
  }));
}

/** Organisations of a region, as hosts to choose from; the one that is chosen stays in even when archived. */
export function hostOptions(actor: Actor, regionId: number, chosen: number | null): { id: number; name: string }[] {
  authorize(actor, "scenario.edit");
  const there = and(eq(organisations.regionId, regionId), isNull(organisations.archivedAt), organisationScope(actor));
  return db()
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(chosen === null ? there : or(there, eq(organisations.id, chosen)))
    .orderBy(organisations.sortKey)
    .all();
}
