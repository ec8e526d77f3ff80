// Size, seconds, gap and memory of the planner for the three sizes: node .ci/bench-planner.ts [small middle large] [--time SECONDS] [--seed N]
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { checkPlan, objectiveOf } from "#lib/planner/model/check";
import { draftPlan } from "#lib/planner/search/draft";
import type { Instance, Objective } from "#lib/planner/model/instance";
import { buildModel } from "#lib/planner/model/model";
import { startRun } from "#lib/planner/threads/run";
import type { Result } from "#lib/planner/solve/result";
import { generateInstance, SIZES } from "#lib/planner/testing/generate";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { time: { type: "string", default: "120" }, seed: { type: "string", default: "1" } },
});

/** The specification's aims: seconds to a draft, seconds to the whole proof, and the gap that counts when there is no proof. */
const aims = {
  small: { draft: 0.01, proof: 2.5, gap: 0 },
  middle: { draft: 0.03, proof: 80, gap: 0 },
  large: { draft: 0.8, proof: null, gap: 0.01 },
} as const;

const seconds = (from: number) => (performance.now() - from) / 1000;
const MIB = 2 ** 20;
const judged = (value: number, aim: number | null, text: string) => (aim === null || value <= aim ? text : `${text}  (aim ${aim})`);
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

function sizeOf(instance: Instance): string {
  const { clusters, topics, events, weeks, maxEvents } = instance;
  const parts = `${clusters.length} clusters, ${topics.length} topics, ${events.length} candidates, ${weeks.length} weeks, ${maxEvents} events`;
  if (events.length > 300) return parts;
  const { program } = buildModel(instance);
  return `${parts}; model ${program.lower.length} columns × ${program.rows.length} rows`;
}

const offBest = (draft: Objective | null, best: Objective | null) =>
  draft && best ? percent(1 - draft.participation / Math.max(1, best.participation)) : "–";

async function measured(instance: Instance) {
  const before = process.memoryUsage().rss;
  const [loop, started] = [monitorEventLoopDelay({ resolution: 5 }), performance.now()];
  let peak = before;
  const drafts: { at: number; objective: Objective }[] = [];
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100);
  loop.enable();
  const run = startRun(instance, { timeLimit: Number(values.time) }, (message) => {
    if (message.kind === "draft") drafts.push({ at: seconds(started), objective: message.objective });
  });
  const result = await run.done;
  const total = seconds(started);
  clearInterval(watch);
  loop.disable();
  return { result, total, drafts, memory: (peak - before) / MIB, blocked: loop.max / 1e6 };
}

function printLevels(result: Result): number | null {
  for (const { name, value, bound, gap, seconds: taken } of result.levels)
    console.log(
      `    ${name.padEnd(13)} ${value}${bound === null ? ", no bound" : ` of at most ${bound}`}, gap ${gap === null ? "–" : percent(gap)}, ${taken.toFixed(2)} s`,
    );
  const gaps = result.levels.map((level) => level.gap).filter((gap) => gap !== null);
  return gaps.length === 0 ? null : Math.max(...gaps);
}

for (const [name, size] of Object.entries(SIZES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const aim = aims[name as keyof typeof aims];
  const instance = generateInstance(size, Number(values.seed));
  console.log(`${name}: ${sizeOf(instance)}`);
  const from = performance.now();
  const greedy = draftPlan(instance, { iterations: 0 });
  const drafted = seconds(from);
  const { result, total, drafts, memory, blocked } = await measured(instance);
  if (result.plan && checkPlan(instance, result.plan).length > 0) throw new Error(`${name}: the plan breaks a rule.`);
  const early = drafts.filter((one) => one.at <= 2).at(-1);
  console.log(
    `  draft          ${judged(drafted, aim.draft, `${drafted.toFixed(3)} s`)}, ${offBest(greedy && objectiveOf(instance, greedy), result.objective)} off the best found`,
  );
  if (early) console.log(`  after 2 s      ${offBest(early.objective, result.objective)} off the best found`);
  const gap = printLevels(result);
  console.log(
    `  ${result.status.padEnd(14)} ${judged(total, aim.proof, `${total.toFixed(1)} s`)}, worst gap ${gap === null ? "–" : judged(gap, aim.gap, percent(gap))}`,
  );
  console.log(`  memory         ${judged(Math.round(memory), 1024, `${Math.round(memory)} MiB over the start`)}`);
  console.log(`  event loop     ${judged(Math.round(blocked), 50, `blocked at most ${Math.round(blocked)} ms`)}`);
}
