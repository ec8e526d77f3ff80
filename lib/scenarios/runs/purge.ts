import { and, eq, gt, inArray, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns, scenarios } from "#db/schema/scenarios";
import { instanceOf } from "#lib/scenarios/runs/kept";

/**
 * Removes answers about former programmes, and the problems of calculations without a plan, that ended before an instant; returns how
 * many. Calculations themselves are kept for comparing and bringing back.
 */
export function purgeRuns(before: string): number {
  const adopted = db().select({ id: scenarios.runId }).from(scenarios).where(isNotNull(scenarios.runId));
  const old = and(inArray(plannerRuns.state, ["done", "cancelled", "failed"]), lt(plannerRuns.finishedAt, before));
  const about = sql`json_extract(${plannerRuns.settings}, '$.of')`;
  const answers = db()
    .delete(plannerRuns)
    .where(and(old, eq(plannerRuns.kind, "explanation"), notInArray(about, adopted)))
    .run();
  const hasNoPlan = sql`json_extract(${plannerRuns.result}, '$.plan') is null`;
  const problems = db()
    .select({ id: plannerRuns.id, input: plannerRuns.input })
    .from(plannerRuns)
    .where(and(old, eq(plannerRuns.kind, "plan"), hasNoPlan, isWhole, notInArray(plannerRuns.id, adopted)))
    .all();
  for (const run of problems) {
    const instance = { ...instanceOf(run), clusters: [], topics: [], events: [], weeks: [] };
    db().update(plannerRuns).set({ input: { instance } }).where(eq(plannerRuns.id, run.id)).run();
  }
  return answers.changes + problems.length;
}

/** Events of an input of today's format, or of the first one. */
const events = sql`coalesce(json_array_length(${plannerRuns.input}, '$.instance.events'), json_array_length(${plannerRuns.input}, '$.events'))`;
const isWhole = gt(events, 0);
