import { explainPlan } from "#lib/planner/explain/explain";
import type { Instance } from "#lib/planner/model/instance";
import type { ExplainInput, ExplainMessage } from "#lib/planner/threads/explain-run";
import { serveThread } from "#lib/planner/threads/thread";

await serveThread<ExplainInput, ExplainMessage>(async ({ instance, plan, options }, post, cancelled) => {
  const explanation = await explainPlan(JSON.parse(instance) as Instance, plan, {
    ...options,
    cancelled,
    onPart: (part) => post({ kind: "part", explanation: part }),
  });
  post({ kind: "done", explanation });
});
