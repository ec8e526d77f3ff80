import { asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { systemActor } from "#lib/access/actor";
import { now } from "#lib/clock";
import { logError } from "#lib/log";
import type { Instance } from "#lib/planner/instance";
import { startRun, type Run, type RunMessage, type RunOptions } from "#lib/planner/run";
import { failRun, finishRun } from "#lib/scenarios/runs";

let current: { id: number; run: Run } | undefined;

/** Runs that a stopped server left behind go back to the queue: the same input gives the same plan. */
export function requeueRuns(): void {
  db()
    .update(plannerRuns)
    .set({ state: "queued", progress: null })
    .where(inArray(plannerRuns.state, ["running", "cancelling"]))
    .run();
}

/** Called a few times a second by the server: starts the next queued run when none is under way, and passes a wish to stop on to it. */
export function tendRuns(): void {
  if (current) {
    const row = db().select({ state: plannerRuns.state }).from(plannerRuns).where(eq(plannerRuns.id, current.id)).get();
    if (row?.state === "cancelling") current.run.cancel();
    return;
  }
  const next = db().select().from(plannerRuns).where(eq(plannerRuns.state, "queued")).orderBy(asc(plannerRuns.id)).limit(1).get();
  if (!next) return;
  db().update(plannerRuns).set({ state: "running", startedAt: now() }).where(eq(plannerRuns.id, next.id)).run();
  const run = startRun(next.input as Instance, next.settings as RunOptions, (message) => note(next.id, message));
  current = { id: next.id, run };
  void run.done
    .then((result) => finishRun(systemActor(), next.id, result))
    .catch((error: unknown) => failRun(next.id, logError(error, "planner")))
    .finally(() => (current = undefined));
}

function note(id: number, message: RunMessage): void {
  if (message.kind !== "progress") return;
  const { kind: _kind, ...progress } = message;
  db().update(plannerRuns).set({ progress }).where(eq(plannerRuns.id, id)).run();
}

/** Ends the worker when the server stops; the run is taken up again at the next start. */
export const stopRuns = (): void => current?.run.cancel();
