import { parentPort, workerData } from "node:worker_threads";
import { planInstance } from "#lib/planner/explain/answer";
import type { Instance } from "#lib/planner/model/instance";
import type { RunInput, RunMessage } from "#lib/planner/threads/run";

const INTERVAL = 0.2;

async function work({ instance, options, flag }: RunInput, post: (message: RunMessage) => void): Promise<void> {
  const cancelled = new Int32Array(flag);
  let last = { level: "", at: -Infinity };
  try {
    const result = await planInstance(JSON.parse(instance) as Instance, {
      ...options,
      cancelled: () => Atomics.load(cancelled, 0) === 1,
      onPlan: (plan, objective) => post({ kind: "draft", plan, objective }),
      onProgress: (progress) => {
        const at = performance.now() / 1000;
        if (progress.level === last.level && progress.gap !== 0 && at - last.at < INTERVAL) return;
        last = { level: progress.level, at };
        post({ kind: "progress", ...progress });
      },
    });
    post({ kind: "done", result });
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message.slice(0, 300) : "unknown problem" });
  }
}

if (parentPort) {
  const port = parentPort;
  await work(workerData as RunInput, (message) => port.postMessage(message));
}
