import { db } from "#db/client";
import { jobs } from "#db/schema/office";
import { now } from "#lib/clock";

export const jobKinds = ["mail", "nightly", "resetLink", "backup"] as const;
export type JobKind = (typeof jobKinds)[number];

/** Adds a job row inside the caller's transaction; the server picks it up once the transaction is in. */
export function enqueue(kind: JobKind, payload: Record<string, unknown>, runAt = now()): void {
  db().insert(jobs).values({ kind, payload, runAt }).run();
}
