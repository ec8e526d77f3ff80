import { claimJob, leaseMinutes, updateClaimed, type Job } from "#lib/jobs/claim";
import { inMinutes, now } from "#lib/clock";
import { handlers } from "#lib/jobs/handlers";
import { logError } from "#lib/log";

type Handlers = Partial<Record<string, (payload: Record<string, unknown>) => Promise<void>>>;

const tries = 5;

/** Does the next job that is due and says whether there was one. A failed job is tried again later, five times at most. */
export async function runNextJob(work: Handlers = handlers): Promise<boolean> {
  const job = claimJob();
  if (!job) return false;
  const handle = work[job.kind];
  if (!handle || job.attempts > tries) {
    fail(
      job,
      new Error(handle ? "The process ended each time while it worked on this job." : "Nothing here does jobs of this kind."),
      true,
    );
    return true;
  }
  const renewal = setInterval(() => renew(job), leaseMinutes * 15_000);
  try {
    await handle(job.payload);
    updateClaimed(job, { state: "done", finishedAt: now(), leaseUntil: null });
  } catch (error) {
    fail(job, error, job.attempts >= tries);
  } finally {
    clearInterval(renewal);
  }
  return true;
}

function fail(job: Job, error: unknown, isLast: boolean): void {
  const id = logError(error, `job ${job.kind}`);
  updateClaimed(job, { state: isLast ? "failed" : "queued", error: id, runAt: inMinutes(2 ** job.attempts), leaseUntil: null });
}

function renew(job: Job): void {
  try {
    updateClaimed(job, { leaseUntil: inMinutes(leaseMinutes) });
  } catch (error) {
    logError(error, "job lease");
  }
}
