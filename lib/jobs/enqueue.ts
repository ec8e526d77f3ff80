import type { ListValue } from "#db/enums";
import { db, transaction } from "#db/client";
import { jobs } from "#db/schema/office";
import { and, eq } from "drizzle-orm";
import { addDays, now, warsawDay, warsawInstant } from "#lib/clock";

export type JobKind = ListValue<"jobKind">;

/** Adds a job row inside the caller's transaction; the server picks it up once the transaction is in. */
export function enqueue(kind: JobKind, payload: Record<string, unknown>, runAt = now()): void {
  db().insert(jobs).values({ kind, payload, runAt }).run();
}

/** Sees to it that the next night's check and backup wait in the queue, at two o'clock in Warsaw. */
export function scheduleNightly(): void {
  transaction(() => {
    const waiting = and(eq(jobs.kind, "nightly"), eq(jobs.state, "queued"));
    if (db().select({ id: jobs.id }).from(jobs).where(waiting).get()) return;
    enqueue("nightly", {}, warsawInstant(addDays(warsawDay(), 1), "02:00"));
  });
}
