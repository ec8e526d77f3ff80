import { and, eq, inArray } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { scenarioPins, scenarios } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { badField, rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import { weeksBetween } from "#lib/scenarios/programme/calendar";
import type { EditedScenario, MovedScenario, NewScenario, Pinned } from "#lib/scenarios/input";
import { activitiesOf, indexScenario, loadScenario } from "#lib/scenarios/records";
import { release } from "#lib/scenarios/releases/releases";
import { isBusy } from "#lib/scenarios/runs/records";
import { canMove, isOpen, needsReason } from "#lib/scenarios/rules";

function requirePeriod({ fromDay, toDay }: { fromDay: string; toDay: string }): void {
  if (toDay < fromDay) throw badField("toDay", "field.endBeforeStart");
  const weeks = weeksBetween(fromDay, toDay).length;
  if (weeks === 0) throw badField("toDay", "scenarios.rules.noWeek");
  if (weeks > 60) throw badField("toDay", "scenarios.rules.tooLong");
}

/** Adds a scenario in draft and returns its id. */
export function createScenario(actor: Actor, input: NewScenario, source: { provenance?: "office" | "sample" } = {}): number {
  return transaction(() => {
    authorize(actor, "scenario.edit");
    requirePeriod(input);
    const { id } = db()
      .insert(scenarios)
      .values({ ...input, ...source, ...authored(actor) })
      .returning({ id: scenarios.id })
      .get();
    audit(actor, "scenario.create", "scenario", id, null, input);
    indexScenario(id);
    return id;
  });
}

/** Saves a scenario's aims and limits while it is open; throws `conflict` for a stale version. Returns its id. */
export function editScenario(actor: Actor, input: EditedScenario): number {
  return transaction(() => {
    const before = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    if (!isOpen(before.status)) throw rule("scenarios", "closed");
    requirePeriod(input);
    const { id, version, ...values } = input;
    updateVersioned(scenarios, id, version, values, actor);
    audit(actor, "scenario.edit", "scenario", id, before, loadScenario(id));
    indexScenario(id);
    return id;
  });
}

/** Moves a scenario to another state; approving it makes the next release. Returns its id. */
export function moveScenario(actor: Actor, input: MovedScenario): number {
  return transaction(() => {
    const before = loadScenario(input.id);
    authorize(actor, input.status === "approved" ? "scenario.approve" : "scenario.edit");
    if (!canMove(before.status, input.status)) throw rule("scenarios", "move");
    if (needsReason(before.status, input.status) && !input.reason) throw badField("reason", "field.required");
    if (input.status === "approved" && isBusy(input.id)) throw rule("scenarios", "alreadyRunning");
    if (input.status === "consultation" && activitiesOf(input.id).length === 0) throw rule("scenarios", "empty");
    updateVersioned(scenarios, input.id, input.version, { status: input.status }, actor);
    if (input.status === "approved") release(actor, input.id);
    const after = { ...loadScenario(input.id), reason: input.reason };
    audit(actor, input.status === "approved" ? "scenario.approve" : "scenario.move", "scenario", input.id, before, after);
    indexScenario(input.id);
    return input.id;
  });
}

/** Moves a scenario into the archive, or back out of it. Returns its id. */
export function archiveScenario(actor: Actor, input: { id: number; version: number }): number {
  return transaction(() => {
    const before = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    const archivedAt = before.archivedAt ? null : now();
    updateVersioned(scenarios, input.id, input.version, { archivedAt }, actor);
    audit(actor, archivedAt ? "scenario.archive" : "scenario.restore", "scenario", input.id, before, loadScenario(input.id));
    indexScenario(input.id);
    return input.id;
  });
}

const opposite: Partial<Record<Pinned["kind"], Pinned["kind"]>> = {
  open: "closed",
  closed: "open",
  topic_in: "topic_out",
  topic_out: "topic_in",
};

/** Pins or forbids a candidate or topic, fixes a week, promises seats; or takes that back. Returns the scenario's id. */
export function pin(actor: Actor, input: Pinned): number {
  return transaction(() => {
    const scenario = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    if (!isOpen(scenario.status)) throw rule("scenarios", "closed");
    const { id: scenarioId, kind, target, value } = input;
    const kinds = [kind, ...(opposite[kind] ? [opposite[kind]] : [])];
    db()
      .delete(scenarioPins)
      .where(and(eq(scenarioPins.scenarioId, scenarioId), eq(scenarioPins.target, target), inArray(scenarioPins.kind, kinds)))
      .run();
    if (!input.remove) db().insert(scenarioPins).values({ scenarioId, kind, target, value, createdBy: actor.userId }).run();
    audit(actor, input.remove ? "scenario.unpin" : "scenario.pin", "scenario", scenarioId, null, { kind, target, value });
    return scenarioId;
  });
}
