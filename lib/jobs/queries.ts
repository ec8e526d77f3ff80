import { and, count, desc, eq, sql } from "drizzle-orm";
import { db } from "#db/client";
import { jobs } from "#db/schema/office";
import { authorize, can, type Actor } from "#lib/access/actor";
import { pageOf, type Listed, type ListState } from "#lib/list/list";

const orders = { id: sql`jobs.id`, runAt: sql`jobs.run_at` };

const listed = {
  id: jobs.id,
  kind: jobs.kind,
  state: jobs.state,
  attempts: jobs.attempts,
  runAt: jobs.runAt,
  createdAt: jobs.createdAt,
  finishedAt: jobs.finishedAt,
  error: jobs.error,
};
export type JobRow = { [K in keyof typeof listed]: (typeof jobs.$inferSelect)[K] } & { canRetry: boolean };

/** One page of the background jobs, without what they work on. */
export function listJobs(actor: Actor, state: ListState): Listed<JobRow> {
  authorize(actor, "job.read");
  const where = and(
    state.filters.state ? eq(jobs.state, state.filters.state as never) : undefined,
    state.filters.kind ? eq(jobs.kind, state.filters.kind) : undefined,
    state.q.trim() ? sql`(${jobs.id} = ${Number(state.q) || 0} or ${jobs.error} = ${state.q.trim()})` : undefined,
  );
  const by = orders[state.sort.replace(/^-/, "") as keyof typeof orders];
  const { limit, offset } = pageOf(state);
  const rows = db()
    .select(listed)
    .from(jobs)
    .where(where)
    .orderBy(state.sort.startsWith("-") ? desc(by) : by, jobs.id)
    .limit(limit)
    .offset(offset)
    .all();
  const isAllowed = can(actor, "job.run");
  return {
    rows: rows.map((row) => ({ ...row, canRetry: isAllowed && (row.state === "failed" || (row.state === "queued" && row.attempts > 0)) })),
    total: db().select({ n: count() }).from(jobs).where(where).get()?.n ?? 0,
  };
}

/** How many jobs have failed for good. */
export const countFailedJobs = (): number => db().select({ n: count() }).from(jobs).where(eq(jobs.state, "failed")).get()?.n ?? 0;
