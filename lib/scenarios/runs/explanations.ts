import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import type { Actor } from "#lib/access/actor";
import { now } from "#lib/clock";
import type { Explanation } from "#lib/planner/explain/explain";
import type { Plan } from "#lib/planner/model/instance";
import { secondsToExplain } from "#lib/scenarios/programme/settings";
import { answersOf } from "#lib/scenarios/runs/kept";
import { runsOf, stopRuns, type PlannerRun } from "#lib/scenarios/runs/records";
import { runScope } from "#lib/scenarios/scope";

/** Asks for the answers about a run's plan; answers about an earlier programme are not worked out any more. Part of the caller's transaction, which adopts the plan. */
export function queueExplanation(run: PlannerRun, plan: Plan): void {
  const { scenarioId, inputHash, createdBy } = run;
  stopRuns(scenarioId, { kind: "explanation" });
  const { tolerance } = run.settings;
  const settings = { kind: "explanation" as const, of: run.id, plan, tolerance, timeLimit: secondsToExplain };
  const input = { instance: null };
  db().insert(plannerRuns).values({ scenarioId, kind: "explanation", state: "queued", input, inputHash, settings, createdBy }).run();
}

/** The answers about a run's plan as far as they are worked out; null when nobody asked. */
export function explanationOf(
  actor: Actor,
  scenarioId: number,
  runId: number,
): { explanation: Explanation | null; isUnderWay: boolean } | null {
  const rows = db()
    .select()
    .from(plannerRuns)
    .where(and(runsOf(scenarioId, "explanation"), runScope(actor)))
    .orderBy(desc(plannerRuns.id))
    .limit(20)
    .all();
  const own = rows.filter(({ settings }) => settings.kind === "explanation" && settings.of === runId);
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
