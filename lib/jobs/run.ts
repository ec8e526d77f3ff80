import { and, asc, eq, lte } from "drizzle-orm";
import { db } from "#db/client";
import { jobs } from "#db/schema/office";
import { inMinutes, now } from "#lib/clock";
import type { JobKind } from "#lib/jobs/enqueue";
import { handlers } from "#lib/jobs/handlers";
import { logError } from "#lib/log";

const tries = 5;

/** Runs the jobs that are due, one after another; a failed one is tried again later, five times at most. Returns how many ran. */
export async function runDueJobs(): Promise<number> {
  const due = db()
    .select()
    .from(jobs)
    .where(and(eq(jobs.state, "queued"), lte(jobs.runAt, now())))
    .orderBy(asc(jobs.id))
    .limit(20)
    .all();
  for (const job of due) {
    const attempts = job.attempts + 1;
    try {
      await handlers[job.kind as JobKind](job.payload);
      db().update(jobs).set({ state: "done", attempts, finishedAt: now() }).where(eq(jobs.id, job.id)).run();
    } catch (error) {
      const id = logError(error, `job ${job.kind}`);
      const state = attempts >= tries ? "failed" : "queued";
      db()
        .update(jobs)
        .set({ state, attempts, error: id, runAt: inMinutes(2 ** attempts) })
        .where(eq(jobs.id, job.id))
        .run();
    }
  }
  return due.length;
}
