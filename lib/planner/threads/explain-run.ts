import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Explanation } from "#lib/planner/explain/explain";
import type { Instance, Plan } from "#lib/planner/model/instance";

export type ExplainRunOptions = { tolerance: number; timeLimit: number };
export type ExplainInput = { instance: string; plan: Plan; options: ExplainRunOptions; flag: SharedArrayBuffer };
export type ExplainMessage =
  { kind: "part"; explanation: Explanation } | { kind: "done"; explanation: Explanation } | { kind: "failed"; message: string };
export type ExplainRun = { done: Promise<Explanation>; cancel(): void };

const PATIENCE = 1500;
const GRACE = 20;
const MEMORY_MIB = 1024;

/** The path is put together at run time so that bundlers neither trace nor copy the worker. */
const workerFile = () => path.join(process.cwd(), ["lib", "planner", "threads", "explain-worker.ts"].join("/"));

/**
 * Explains a plan in a fresh worker thread; `onPart` hears of every answer. `cancel` ends it within two seconds: `done` then gives the
 * answers so far (rejects when there are none). Never run two at once, nor beside a solving run.
 */
export function startExplanation(
  instance: Instance,
  plan: Plan,
  options: ExplainRunOptions,
  onPart: (explanation: Explanation) => void,
): ExplainRun {
  const flag = new SharedArrayBuffer(4);
  const input: ExplainInput = { instance: JSON.stringify(instance), plan, options, flag };
  const worker = new Worker(workerFile(), { workerData: input, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB }, execArgv: [] });
  let latest: Explanation | null = null;
  let cut: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<Explanation>((resolve, reject) => {
    worker.on("message", (message: ExplainMessage) => {
      if (message.kind === "failed") return reject(new Error(message.message));
      latest = message.explanation;
      if (message.kind === "done") return resolve(latest);
      onPart(latest);
    });
    worker.on("error", (error: Error) => reject(new Error(error.message.slice(0, 300))));
    worker.on("exit", () => (latest ? resolve(latest) : reject(new Error("The explanation was stopped before its first answer."))));
  });
  const cancel = () => {
    Atomics.store(new Int32Array(flag), 0, 1);
    cut ??= setTimeout(() => void worker.terminate(), PATIENCE);
  };
  const limit = setTimeout(cancel, (options.timeLimit + GRACE) * 1000);
  limit.unref();
  const settled = () => {
    clearTimeout(cut);
    clearTimeout(limit);
    void worker.terminate();
  };
  done.then(settled, settled);
  return { done, cancel };
}
