import type { Explanation } from "#lib/planner/explain/explain";
import type { Instance, Plan } from "#lib/planner/model/instance";
import { openThread } from "#lib/planner/threads/thread";

export type ExplainRunOptions = { tolerance: number; timeLimit: number; replan?: boolean };
export type ExplainInput = { instance: string; plan: Plan; options: ExplainRunOptions };
export type ExplainMessage =
  { kind: "part"; explanation: Explanation } | { kind: "done"; explanation: Explanation } | { kind: "failed"; message: string };
export type ExplainRun = { done: Promise<Explanation>; cancel(): void };

const GRACE = 20;

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
  const input: ExplainInput = { instance: JSON.stringify(instance), plan, options };
  const { worker, cancel, end } = openThread("explain-worker", input);
  let latest: Explanation | null = null;
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
  const limit = setTimeout(cancel, (options.timeLimit + GRACE) * 1000);
  limit.unref();
  const settled = () => {
    clearTimeout(limit);
    end();
  };
  done.then(settled, settled);
  return { done, cancel };
}
