import { parentPort, workerData } from "node:worker_threads";
import type { ExplainInput, ExplainMessage } from "#lib/planner/threads/explain-run";
import { explainPlan } from "#lib/planner/explain/explain";
import type { Instance } from "#lib/planner/model/instance";

async function work({ instance, plan, options, flag }: ExplainInput, post: (message: ExplainMessage) => void): Promise<void> {
  const cancelled = new Int32Array(flag);
  try {
    const explanation = await explainPlan(JSON.parse(instance) as Instance, plan, {
      ...options,
      cancelled: () => Atomics.load(cancelled, 0) === 1,
      onPart: (part) => post({ kind: "part", explanation: part }),
    });
    post({ kind: "done", explanation });
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message.slice(0, 300) : "unknown problem" });
  }
}

if (parentPort) {
  const port = parentPort;
  await work(workerData as ExplainInput, (message) => port.postMessage(message));
}
