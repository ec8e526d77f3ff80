import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { now } from "#lib/clock";
import type { Explanation } from "#lib/planner/explain/explain";
import { isUnchanged, planChanges } from "#lib/planner/explain/plan-changes";
import type { Instance, Plan } from "#lib/planner/model/instance";
import { secondsToExplain } from "#lib/scenarios/programme/settings";
import { answersOf } from "#lib/scenarios/runs/kept";
import { runsOf, stopRuns, type PlannerRun } from "#lib/scenarios/runs/records";
import { runScope } from "#lib/scenarios/scope";

type Question = Pick<PlannerRun, "scenarioId" | "inputHash" | "createdBy" | "settings"> & {
  /** The run whose plan the programme was made from. */
  id: number;
  /** The problem, where it is not the run's own any more; then also what a recalculation would make of the plan is asked. */
  instance?: Instance;
};

/** Asks for the answers about a programme; those about an earlier one are not worked out any more. Part of the caller's transaction. */
export function queueExplanation(about: Question, plan: Plan): void {
  const { scenarioId, inputHash, createdBy, instance } = about;
  stopRuns(scenarioId, { kind: "explanation" });
  const { tolerance } = about.settings;
  const settings = {
    kind: "explanation" as const,
    of: about.id,
    plan,
    tolerance,
    timeLimit: secondsToExplain,
    replan: instance !== undefined,
  };
  const input = { instance: instance ?? null };
  db().insert(plannerRuns).values({ scenarioId, kind: "explanation", state: "queued", input, inputHash, settings, createdBy }).run();
}

/** The answers about this very programme under this problem (any, when none is given), as far as they are worked out; null when nobody asked. */
export function explanationOf(
  actor: Actor,
  scenarioId: number,
  { plan, hashes }: { plan: Plan; hashes: string[] | null },
): { explanation: Explanation | null; isUnderWay: boolean } | null {
  const rows = db()
    .select()
    .from(plannerRuns)
    .where(and(runsOf(scenarioId, "explanation"), hashes === null ? undefined : inArray(plannerRuns.inputHash, hashes), runScope(actor)))
    .orderBy(desc(plannerRuns.id))
    .limit(20)
    .all();
  const own = rows.filter(({ settings }) => settings.kind === "explanation" && isSamePlan(settings.plan, plan));
  const row = own.find((one) => answersOf(one)?.isComplete) ?? own[0];
  return row ? { explanation: answersOf(row), isUnderWay: ["queued", "running"].includes(row.state) } : null;
}

/** Keeps the answers so far; `isOver` when no more will come. */
export function keepExplanation(id: number, explanation: Explanation, isOver: boolean): void {
  const values = isOver ? ({ state: "done", finishedAt: now() } as const) : {};
  db()
    .update(plannerRuns)
    .set({ result: { kind: "explanation", ...explanation }, ...values })
    .where(and(eq(plannerRuns.id, id), inArray(plannerRuns.state, ["running", "cancelling"])))
    .run();
}

/** True when two programmes hold the same events in the same weeks, with the same topics and seats. */
export const isSamePlan = (a: Plan, b: Plan): boolean => isUnchanged(planChanges(a, b));
