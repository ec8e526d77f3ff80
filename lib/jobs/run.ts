import { claimJob, leaseMinutes, updateClaimed, type Job } from "#lib/jobs/claim";
import { inMinutes, now } from "#lib/clock";
import { handlers } from "#lib/jobs/handlers";
import { logError } from "#lib/log";

/** What does a kind of job; on its last try it may say what will not be done. */
type Handler = (payload: Record<string, unknown>, isLast: boolean) => Promise<void>;
type Handlers = Partial<Record<string, Handler>>;

const usualTries = 5;
/** A mail server may be away over a long weekend: after the first hours a mail is tried every four, for four days. */
const tries: Partial<Record<string, number>> = { mail: 32 };
const longestWait = 240;

/** Does the next job that is due and says whether there was one. A failed job is tried again later, each kind as often as it deserves. */
export async function runNextJob(work: Handlers = handlers): Promise<boolean> {
  const job = claimJob();
  if (!job) return false;
  const handle = work[job.kind];
  const most = tries[job.kind] ?? usualTries;
  if (!handle || job.attempts > most) {
    fail(
      job,
      new Error(handle ? "The process ended each time while it worked on this job." : "Nothing here does jobs of this kind."),
      true,
    );
    return true;
  }
  const renewal = setInterval(() => renew(job), leaseMinutes * 15_000);
  try {
    await handle(job.payload, job.attempts >= most);
    updateClaimed(job, { state: "done", finishedAt: now(), leaseUntil: null });
  } catch (error) {
    fail(job, error, job.attempts >= most);
  } finally {
    clearInterval(renewal);
  }
  return true;
}

function fail(job: Job, error: unknown, isLast: boolean): void {
  const id = logError(error, `job ${job.kind}`);
  updateClaimed(job, {
    state: isLast ? "failed" : "queued",
    error: id,
    runAt: inMinutes(Math.min(2 ** job.attempts, longestWait)),
    leaseUntil: null,
  });
}

function renew(job: Job): void {
  try {
    updateClaimed(job, { leaseUntil: inMinutes(leaseMinutes) });
  } catch (error) {
    logError(error, "job lease");
  }
}
