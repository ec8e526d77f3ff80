import { and, eq, inArray } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { scenarioPins, scenarios } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { badField, rule } from "#lib/errors";
import type { Archived } from "#lib/records/fields";
import { archiveRecord, createRecord, editRecord, type Plain } from "#lib/records/plain";
import { updateVersioned } from "#lib/records/versioned";
import type { EditedScenario, MovedScenario, NewScenario, Pinned } from "#lib/scenarios/input";
import { weeksBetween } from "#lib/scenarios/programme/calendar";
import { loadActivities, loadScenario } from "#lib/scenarios/programme/records";
import { release } from "#lib/scenarios/releases/commands";
import { canMove, isOpen, needsReason } from "#lib/scenarios/rules";
import { loadRunUnderWay } from "#lib/scenarios/runs/records";
import { scenarioWords } from "#lib/scenarios/words";
import { reindex } from "#lib/search/search";

function requirePeriod({ fromDay, toDay }: { fromDay: string; toDay: string }): void {
  if (toDay < fromDay) throw badField("toDay", "field.endBeforeStart");
  const weeks = weeksBetween(fromDay, toDay).length;
  if (weeks === 0) throw badField("toDay", "scenarios.rules.noWeek");
  if (weeks > 60) throw badField("toDay", "scenarios.rules.tooLong");
}

const scenario: Plain<typeof scenarios, NewScenario> = {
  entity: "scenario",
  table: scenarios,
  edit: "scenario.edit",
  words: scenarioWords,
  row: (input, id) => {
    if (id && !isOpen(loadScenario(id).status)) throw rule("scenarios", "closed");
    requirePeriod(input);
    return input;
  },
};

/** Adds a scenario in draft and returns its id. */
export const createScenario = (actor: Actor, input: NewScenario, source: { provenance?: "office" | "sample" } = {}): number =>
  createRecord(actor, scenario, input, source);

/** Saves a scenario's aims and limits while it is open; throws `conflict` for a stale version. Returns its id. */
export const editScenario = (actor: Actor, input: EditedScenario): number => editRecord(actor, scenario, input);

/** Moves a scenario into the archive, or back out of it. Returns its id. */
export const archiveScenario = (actor: Actor, input: Archived): number => archiveRecord(actor, scenario, input);

/** Moves a scenario to another state; approving it makes the next release. Returns its id. */
export function moveScenario(actor: Actor, { id, version, status, reason }: MovedScenario): number {
  return transaction(() => {
    const before = loadScenario(id);
    const isApproval = status === "approved";
    authorize(actor, isApproval ? "scenario.approve" : "scenario.edit");
    if (!canMove(before.status, status)) throw rule("scenarios", "move");
    if (needsReason(before.status, status) && !reason) throw badField("reason", "field.required");
    if (isApproval && loadRunUnderWay(id)) throw rule("scenarios", "alreadyRunning");
    if (status === "consultation" && loadActivities(id).length === 0) throw rule("scenarios", "empty");
    const number = isApproval ? before.release + 1 : before.release;
    updateVersioned(scenarios, id, version, { status, release: number }, actor);
    if (isApproval) {
      release(actor, id, number);
      reindex("scenario", id, scenarioWords(id));
    }
    audit(actor, isApproval ? "scenario.approve" : "scenario.move", "scenario", id, before, { ...loadScenario(id), reason });
    return id;
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
    const { status } = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    if (!isOpen(status)) throw rule("scenarios", "closed");
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
