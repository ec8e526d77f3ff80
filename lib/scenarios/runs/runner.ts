import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { systemActor } from "#lib/access/actor";
import { now } from "#lib/clock";
import { logError } from "#lib/log";
import { startExplanation } from "#lib/planner/threads/explain-run";
import type { Instance } from "#lib/planner/model/instance";
import { startRun, type RunMessage, type RunOptions } from "#lib/planner/threads/run";
import { keepExplanation, type ExplanationSettings } from "#lib/scenarios/runs/explanations";
import { failRun, finishRun, showDraft } from "#lib/scenarios/runs/outcome";
import type { PlannerRun } from "#lib/scenarios/runs/records";

let current: { id: number; kind: PlannerRun["kind"]; cancel: () => void } | undefined;

/** Runs that a stopped server left behind go back to the queue: the same input gives the same plan. */
export function requeueRuns(): void {
  db()
    .update(plannerRuns)
    .set({ state: "queued", progress: null })
    .where(inArray(plannerRuns.state, ["running", "cancelling"]))
    .run();
}

/** The next in the queue: calculations that somebody waits for come before explanations. */
const nextRun = () =>
  db()
    .select()
    .from(plannerRuns)
    .where(eq(plannerRuns.state, "queued"))
    .orderBy(desc(plannerRuns.kind), asc(plannerRuns.id))
    .limit(1)
    .get();

/** Called a few times a second by the server: starts the next queued run when none is under way, and passes a wish to stop on to it. */
export function tendRuns(): void {
  if (current) return tendCurrent(current);
  const next = nextRun();
  if (!next) return;
  db().update(plannerRuns).set({ state: "running", startedAt: now() }).where(eq(plannerRuns.id, next.id)).run();
  const { cancel, over } = next.kind === "plan" ? solve(next) : explain(next);
  current = { id: next.id, kind: next.kind, cancel };
  void over.catch((error: unknown) => failRun(next.id, logError(error, "planner"))).finally(() => (current = undefined));
}

function tendCurrent({ id, kind, cancel }: NonNullable<typeof current>): void {
  const row = db().select({ state: plannerRuns.state }).from(plannerRuns).where(eq(plannerRuns.id, id)).get();
  if (row?.state === "cancelling") return cancel();
  if (kind === "plan" || nextRun()?.kind !== "plan") return;
  db().update(plannerRuns).set({ state: "queued" }).where(eq(plannerRuns.id, id)).run();
  cancel();
}

function solve(next: PlannerRun) {
  let shown = false;
  const hear = (message: RunMessage) => {
    if (message.kind === "draft" && !shown) {
      showDraft(systemActor(), next.id, message.plan);
      shown = true;
    }
    if (message.kind === "progress") note(next.id, message);
  };
  const run = startRun(next.input as Instance, next.settings as RunOptions, hear);
  return { cancel: run.cancel, over: run.done.then((result) => finishRun(systemActor(), next.id, result)) };
}

function explain(next: PlannerRun) {
  const { of, plan, tolerance, timeLimit } = next.settings as ExplanationSettings;
  const about = db().select({ input: plannerRuns.input }).from(plannerRuns).where(eq(plannerRuns.id, of)).get();
  const run = startExplanation(about?.input as Instance, plan, { tolerance, timeLimit }, (part) => keepExplanation(next.id, part, false));
  return {
    cancel: run.cancel,
    over: run.done.then(
      (explanation) => keepExplanation(next.id, explanation, true),
      (error: unknown) => endUnanswered(next.id, error),
    ),
  };
}

/** An explanation stopped before its first answer is no failure: somebody changed the programme, or it waits in the queue again. */
function endUnanswered(id: number, error: unknown): void {
  const where = and(eq(plannerRuns.id, id), eq(plannerRuns.state, "cancelling"));
  if (db().update(plannerRuns).set({ state: "cancelled", finishedAt: now() }).where(where).run().changes > 0) return;
  const row = db().select({ state: plannerRuns.state }).from(plannerRuns).where(eq(plannerRuns.id, id)).get();
  if (row?.state === "running") throw error;
}

function note(id: number, message: Extract<RunMessage, { kind: "progress" }>): void {
  const { kind: _kind, ...progress } = message;
  db().update(plannerRuns).set({ progress }).where(eq(plannerRuns.id, id)).run();
}

/** True while a worker calculates. */
export const isTending = (): boolean => current !== undefined;

/** Ends the worker when the server stops; the run is taken up again at the next start. */
export const endWorker = (): void => current?.cancel();
