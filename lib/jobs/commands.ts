import { eq } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { jobs } from "#db/schema/office";
import { authorize, found, type Actor } from "#lib/access/actor";
import { audit } from "#lib/audit/audit";
import { now } from "#lib/clock";
import { rule } from "#lib/errors";
import { enqueue } from "#lib/jobs/enqueue";

/** Puts a failed or waiting job back at the head of the queue. */
export function retryJob(actor: Actor, id: number): void {
  transaction(() => {
    authorize(actor, "job.run");
    const job = found(db().select().from(jobs).where(eq(jobs.id, id)).get());
    if (job.state !== "failed" && job.state !== "queued") throw rule("jobs", "notWaiting");
    db().update(jobs).set({ state: "queued", attempts: 0, runAt: now(), error: null }).where(eq(jobs.id, id)).run();
    audit(actor, "job.retry", "office", null, null, { job: id, kind: job.kind });
  });
}

/** Asks for a backup now; the server makes it in a moment. */
export function orderBackup(actor: Actor): void {
  transaction(() => {
    authorize(actor, "job.run");
    enqueue("backup", {});
    audit(actor, "backup.order", "office", null);
  });
}
