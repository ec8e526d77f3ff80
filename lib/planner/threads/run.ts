import type { Instance, Objective, Plan } from "#lib/planner/model/instance";
import { gapOf, type Level, type LevelProgress, type Result } from "#lib/planner/solve/result";
import { openThread } from "#lib/planner/threads/thread";

/** Plain options of a run: they travel to the worker thread. */
export type RunOptions = {
  tolerance?: number;
  timeLimit?: number;
  baseline?: string[];
  keep?: Plan;
  /** What is asked beside the plan. */
  whatIf?: boolean;
  front?: boolean;
};
export type RunMessage =
  | ({ kind: "progress" } & LevelProgress)
  | { kind: "draft"; plan: Plan; objective: Objective }
  | { kind: "done"; result: Result }
  | { kind: "failed"; message: string };
/** The instance travels as text: copying it as an object would block the caller several times as long. */
export type RunInput = { instance: string; options: RunOptions };
export type Run = { done: Promise<Result>; cancel(): void };

const HEARTBEAT = 400;

/** Repeats the latest progress with the time that has passed while the solver is silent. */
function heartbeat(onMessage: (message: RunMessage) => void) {
  let latest: LevelProgress = { level: "coverage", value: null, bound: null, gap: null, seconds: 0 };
  let at = performance.now();
  const timer = setInterval(() => {
    const silent = performance.now() - at;
    if (silent >= HEARTBEAT) onMessage({ kind: "progress", ...latest, seconds: latest.seconds + silent / 1000 });
  }, HEARTBEAT);
  timer.unref();
  return {
    note: (progress: LevelProgress) => ([latest, at] = [progress, performance.now()]),
    stop: () => clearInterval(timer),
  };
}

type Best = { plan: Plan; objective: Objective };

/** What is left of a run whose worker had to be ended while the solver did not listen: its best plan and the bounds proven until then. */
function remains(best: Best, heard: Map<string, LevelProgress>): Result {
  const levels = (["coverage", "participation", "topicValue", "cost"] as const).map((name): Level => {
    const { bound = null, seconds = 0 } = heard.get(name) ?? {};
    const value = best.objective[name];
    return { name, value, bound, gap: gapOf(value, bound), seconds };
  });
  return { status: "feasible", ...best, levels, stopped: "cancelled", solver: "HiGHS" };
}

/**
 * Solves a parsed instance in a fresh worker thread (its memory goes back to the system when the run ends). `onMessage` hears of progress
 * at least twice a second and of every better plan. `cancel` keeps the best plan found. `done` rejects when no plan was found in time or
 * the run failed; never run two at once.
 */
export function startRun(instance: Instance, options: RunOptions, onMessage: (message: RunMessage) => void = () => undefined): Run {
  const input: RunInput = { instance: JSON.stringify(instance), options };
  const { worker, cancel, end } = openThread("worker", input);
  const beat = heartbeat(onMessage);
  const heard = new Map<string, LevelProgress>();
  let best: Best | null = null;
  const done = new Promise<Result>((resolve, reject) => {
    worker.on("message", (message: RunMessage) => {
      if (message.kind === "progress") {
        beat.note(message);
        heard.set(message.level, message);
      }
      if (message.kind === "draft") best = { plan: message.plan, objective: message.objective };
      onMessage(message);
      if (message.kind === "done") resolve(message.result);
      if (message.kind === "failed") reject(new Error(message.message));
    });
    worker.on("error", (error: Error) => reject(new Error(error.message.slice(0, 300))));
    worker.on("exit", () => (best ? resolve(remains(best, heard)) : reject(new Error("The run was stopped before a plan was found."))));
  });
  const settled = () => {
    beat.stop();
    end();
  };
  done.then(settled, settled);
  return { done, cancel };
}
