import { db, transaction } from "#db/client";
import { eq } from "drizzle-orm";
import { scenarioPins, scenarios } from "#db/schema/scenarios";
import { authorize, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { rule } from "#lib/errors";
import { authored, updateVersioned } from "#lib/records/versioned";
import { checkPlan } from "#lib/planner/model/check";
import { applyPlan } from "#lib/scenarios/programme/apply";
import { pin } from "#lib/scenarios/commands";
import type { AcceptedPrice, Pinned, Tuned } from "#lib/scenarios/input";
import { topicCode } from "#lib/scenarios/programme/codes";
import { programmePlan } from "#lib/scenarios/programme/plan";
import { loadActivities, loadScenario } from "#lib/scenarios/programme/records";
import { isOpen } from "#lib/scenarios/rules";
import { startRun } from "#lib/scenarios/runs/commands";
import { problemNow } from "#lib/scenarios/runs/problem";
import { scenarioWords } from "#lib/scenarios/words";
import { reindex } from "#lib/search/search";

/** A decision about an event, topic or cluster, and at once the calculation that follows from it. Returns the scenario's id. */
export function decide(actor: Actor, input: Pinned): number {
  return transaction(() => {
    pin(actor, input);
    recalculate(actor, input.id);
    return input.id;
  });
}

/** Starts a calculation after a decision, when there is a programme to change already. */
function recalculate(actor: Actor, scenarioId: number): void {
  if (loadActivities(scenarioId).length > 0) startRun(actor, { id: scenarioId, replaces: true });
}

/** Sets how much participation may be given up for topics, and recalculates; throws `conflict` for a stale version. Returns the scenario's id. */
export function tune(actor: Actor, { id, version, tolerance }: Tuned): number {
  return transaction(() => {
    const before = loadScenario(id);
    authorize(actor, "scenario.edit");
    if (!isOpen(before.status)) throw rule("scenarios", "closed");
    updateVersioned(scenarios, id, version, { tolerance }, actor);
    audit(actor, "scenario.edit", "scenario", id, before, loadScenario(id));
    recalculate(actor, id);
    return id;
  });
}

/** Takes a topic in for the price that was shown: pins it, raises the budget by `extra` grosze if that was the offer, recalculates. Returns the scenario's id. */
export function acceptPrice(actor: Actor, { id, version, topicId, extra }: AcceptedPrice): number {
  return transaction(() => {
    const before = loadScenario(id);
    authorize(actor, "scenario.edit");
    if (extra > 0) {
      if (!isOpen(before.status)) throw rule("scenarios", "closed");
      updateVersioned(scenarios, id, version, { budget: before.budget + extra }, actor);
      audit(actor, "scenario.edit", "scenario", id, before, loadScenario(id));
    }
    return decide(actor, { id, kind: "topic_in", target: topicCode(topicId), value: null, remove: null });
  });
}

/** Makes a second variant beside the scenario: its limits, decisions and programme, without named people. Returns the new scenario's id. */
export function copyScenario(actor: Actor, input: { id: number; title: string }): number {
  return transaction(() => {
    const source = loadScenario(input.id);
    authorize(actor, "scenario.edit");
    const { title: _t, id: _i, version: _v, status: _s, release: _r, runId: _run, archivedAt: _a, ...limits } = source;
    const variantOfId = source.variantOfId ?? source.id;
    const { id } = db()
      .insert(scenarios)
      .values({ ...limits, title: input.title, variantOfId, ...authored(actor) })
      .returning({ id: scenarios.id })
      .get();
    for (const { kind, target, value } of db().select().from(scenarioPins).where(eq(scenarioPins.scenarioId, source.id)).all())
      db().insert(scenarioPins).values({ scenarioId: id, kind, target, value, createdBy: actor.userId }).run();
    audit(actor, "scenario.copy", "scenario", id, null, { from: source.id, title: input.title });
    copyProgramme(actor, source.id, id);
    reindex("scenario", id, scenarioWords(id));
    return id;
  });
}

/** The programme comes along when it still keeps today's rules. */
function copyProgramme(actor: Actor, from: number, to: number): void {
  const [plan, instance] = [programmePlan(from), problemNow(loadScenario(to))];
  if (checkPlan(instance, plan).length === 0) applyPlan(actor, to, instance, plan);
}
