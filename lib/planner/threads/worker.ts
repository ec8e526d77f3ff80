import { planInstance } from "#lib/planner/explain/answer";
import type { Instance } from "#lib/planner/model/instance";
import type { RunInput, RunMessage } from "#lib/planner/threads/run";
import { serveThread } from "#lib/planner/threads/thread";

const INTERVAL = 0.2;

await serveThread<RunInput, RunMessage>(async ({ instance, options }, post, cancelled) => {
  let last = { level: "", at: -Infinity };
  const result = await planInstance(JSON.parse(instance) as Instance, {
    ...options,
    cancelled,
    onPlan: (plan, objective) => post({ kind: "draft", plan, objective }),
    onProgress: (progress) => {
      const at = performance.now() / 1000;
      if (progress.level === last.level && progress.gap !== 0 && at - last.at < INTERVAL) return;
      last = { level: progress.level, at };
      post({ kind: "progress", ...progress });
    },
  });
  post({ kind: "done", result });
});
