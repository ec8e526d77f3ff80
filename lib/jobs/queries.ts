import { and, eq, or } from "drizzle-orm";
import { db } from "#db/client";
import { jobs } from "#db/schema/office";
import { authorize, can, type Actor } from "#lib/access/actor";
import { countOf, orderBy, valueIs } from "#lib/list/conditions";
import { pageOf, type Listed, type ListState } from "#lib/list/list";

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

const orders = { id: jobs.id, runAt: jobs.runAt };

/** One page of the background jobs, without what they work on. */
export function listJobs(actor: Actor, state: ListState): Listed<JobRow> {
  authorize(actor, "job.read");
  const typed = state.q.trim();
  const where = and(
    valueIs(jobs.state, "jobState", state.filters.state),
    valueIs(jobs.kind, "jobKind", state.filters.kind),
    typed ? or(eq(jobs.id, Number(typed) || 0), eq(jobs.error, typed)) : undefined,
  );
  const { limit, offset } = pageOf(state);
  const rows = db().select(listed).from(jobs).where(where).orderBy(orderBy(state, orders), jobs.id).limit(limit).offset(offset).all();
  const isAllowed = can(actor, "job.run");
  return {
    rows: rows.map((row) => ({ ...row, canRetry: isAllowed && (row.state === "failed" || (row.state === "queued" && row.attempts > 0)) })),
    total: countOf(jobs, where),
  };
}

/** How many jobs have failed for good. */
export function countFailedJobs(actor: Actor): number {
  authorize(actor, "job.read");
  return countOf(jobs, eq(jobs.state, "failed"));
}
