import { and, asc, eq, inArray, lte, or, sql } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { jobs } from "#db/schema/office";
import { inMinutes, now } from "#lib/clock";

export type Job = typeof jobs.$inferSelect;

/** Minutes a claimed job belongs to its process; a crash keeps nobody waiting longer than this. */
export const leaseMinutes = 2;

const free = () => or(and(eq(jobs.state, "queued"), lte(jobs.runAt, now())), and(eq(jobs.state, "running"), lte(jobs.leaseUntil, now())));

/** Takes the oldest job that is due, or whose process is gone, for this process alone; undefined when there is none. */
export const claimJob = (): Job | undefined =>
  transaction(() => {
    const next = db().select({ id: jobs.id }).from(jobs).where(free()).orderBy(asc(jobs.id)).limit(1);
    return db()
      .update(jobs)
      .set({ state: "running", attempts: sql`${jobs.attempts} + 1`, leaseUntil: inMinutes(leaseMinutes) })
      .where(inArray(jobs.id, next))
      .returning()
      .get();
  });

/** Writes to a claimed job unless another process has taken it up meanwhile: each claim counts one attempt more. */
export function updateClaimed(job: Job, values: Partial<Job>): void {
  const mine = and(eq(jobs.id, job.id), eq(jobs.state, "running"), eq(jobs.attempts, job.attempts));
  db().update(jobs).set(values).where(mine).run();
}
