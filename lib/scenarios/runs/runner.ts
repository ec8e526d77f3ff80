import { and, asc, desc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { db, transaction } from "#db/client";
import { plannerRuns } from "#db/schema/scenarios";
import { found, systemActor } from "#lib/access/actor";
import { inMinutes, now } from "#lib/clock";
import { logError } from "#lib/log";
import type { Explanation } from "#lib/planner/explain/explain";
import { startExplanation } from "#lib/planner/threads/explain-run";
import { startRun, type RunMessage } from "#lib/planner/threads/run";
import { keepExplanation } from "#lib/scenarios/answers/explanations";
import { instanceOf } from "#lib/scenarios/runs/kept";
import { failRun, finishRun, showDraft } from "#lib/scenarios/runs/outcome";
import type { PlannerRun } from "#lib/scenarios/runs/records";

/** Minutes a run belongs to the process that claimed it, unless renewed. */
const leaseMinutes = 1;

type Tended = { id: number; kind: PlannerRun["kind"]; leaseUntil: string; isLetGo: boolean; cancel: () => void };
let current: Tended | undefined;

/** Runs whose process is gone are taken up like queued ones: the same input gives the same plan. */
const free = () =>
  or(
    eq(plannerRuns.state, "queued"),
    and(inArray(plannerRuns.state, ["running", "cancelling"]), or(isNull(plannerRuns.leaseUntil), lte(plannerRuns.leaseUntil, now()))),
  );

/** The next in the queue: calculations that somebody waits for come before explanations. */
const nextRun = () =>
  db()
    .select({ id: plannerRuns.id, kind: plannerRuns.kind })
    .from(plannerRuns)
    .where(free())
    .orderBy(desc(plannerRuns.kind), asc(plannerRuns.id))
    .limit(1)
    .get();

type Claimed = Pick<PlannerRun, "id" | "kind" | "leaseUntil">;

const claimRun = (): Claimed | undefined =>
  transaction(() => {
    const next = nextRun();
    if (!next) return undefined;
    const claimed = { state: "running", startedAt: now(), leaseUntil: inMinutes(leaseMinutes), progress: null } as const;
    const { id, kind, leaseUntil } = plannerRuns;
    return db().update(plannerRuns).set(claimed).where(eq(id, next.id)).returning({ id, kind, leaseUntil }).get();
  });

/** Called a few times a second by the server: starts the next queued run when none is under way, and passes a wish to stop on to it. */
export function tendRuns(): void {
  if (current) return tendCurrent(current);
  const next = nextRun() && claimRun();
  if (next) tend(next).catch((error: unknown) => logError(error, "planner"));
}

function tendCurrent(mine: Tended): void {
  if (mine.isLetGo) return;
  const own = eq(plannerRuns.id, mine.id);
  const row = db().select({ state: plannerRuns.state }).from(plannerRuns).where(own).get();
  if (row?.state === "cancelling") return mine.cancel();
  if (mine.leaseUntil < inMinutes(leaseMinutes / 2)) {
    mine.leaseUntil = inMinutes(leaseMinutes);
    db().update(plannerRuns).set({ leaseUntil: mine.leaseUntil }).where(own).run();
  }
  if (mine.kind === "plan" || nextRun()?.kind !== "plan") return;
  db().update(plannerRuns).set({ state: "queued" }).where(own).run();
  mine.cancel();
}

async function tend({ id, kind, leaseUntil }: Claimed): Promise<void> {
  const mine: Tended = { id, kind, leaseUntil: leaseUntil ?? now(), isLetGo: false, cancel: () => undefined };
  current = mine;
  try {
    const run = found(db().select().from(plannerRuns).where(eq(plannerRuns.id, id)).get());
    await (run.settings.kind === "plan" ? solve(run, run.settings, mine) : explain(run, run.settings, mine));
  } catch (error) {
    if (!mine.isLetGo) failRun(id, logError(error, "planner"));
  } finally {
    current = undefined;
  }
}

/** A worker's messages come when nobody is there to catch an error, which would end the process. */
const hearing =
  <T>(hear: (message: T) => void) =>
  (message: T) => {
    try {
      hear(message);
    } catch (error) {
      logError(error, "planner message");
    }
  };

type Settings<Kind> = Extract<PlannerRun["settings"], { kind: Kind }>;

async function solve(run: PlannerRun, { kind: _kind, ...options }: Settings<"plan">, mine: Tended): Promise<void> {
  const { id } = run;
  let shown = false;
  const hear = hearing((message: RunMessage) => {
    if (mine.isLetGo) return;
    if (message.kind === "draft" && !shown) {
      showDraft(systemActor(), id, message.plan);
      shown = true;
    }
    if (message.kind === "progress") note(id, message);
  });
  const { cancel, done } = startRun(instanceOf(run), options, hear);
  mine.cancel = cancel;
  const result = await done;
  if (!mine.isLetGo) finishRun(systemActor(), id, result);
}

async function explain(run: PlannerRun, { of, plan, kind: _kind, ...options }: Settings<"explanation">, mine: Tended): Promise<void> {
  const { id } = run;
  const about = run.input.instance
    ? run
    : found(db().select({ input: plannerRuns.input }).from(plannerRuns).where(eq(plannerRuns.id, of)).get());
  const keep = (isOver: boolean) => (part: Explanation) => void (mine.isLetGo || keepExplanation(id, part, isOver));
  const { cancel, done } = startExplanation(instanceOf(about), plan, options, hearing(keep(false)));
  mine.cancel = cancel;
  await done.then(keep(true), (error: unknown) => endUnanswered(id, error));
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

/** Ends the worker when the server stops; without a lease the run is taken up again at the next start. */
export function endWorker(): void {
  if (!current) return;
  current.isLetGo = true;
  current.cancel();
  const own = and(eq(plannerRuns.id, current.id), inArray(plannerRuns.state, ["running", "cancelling"]));
  db().update(plannerRuns).set({ leaseUntil: null }).where(own).run();
}
