import { and, eq, inArray, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns, scenarios } from "#db/schema/scenarios";

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
  const empty = sql`json_set(${plannerRuns.input}, '$.clusters', json('[]'), '$.topics', json('[]'), '$.events', json('[]'), '$.weeks', json('[]'))`;
  const hasNoPlan = sql`json_extract(${plannerRuns.result}, '$.plan') is null and json_array_length(${plannerRuns.input}, '$.events') > 0`;
  const problems = db()
    .update(plannerRuns)
    .set({ input: empty })
    .where(and(old, eq(plannerRuns.kind, "plan"), hasNoPlan, notInArray(plannerRuns.id, adopted)))
    .run();
  return answers.changes + problems.changes;
}
