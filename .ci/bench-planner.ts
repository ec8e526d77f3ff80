// Draft, proof and memory of the planner for the three sizes: node .ci/bench-planner.ts [small middle large] [--time SECONDS] [--seed N]
import { parseArgs } from "node:util";
import { checkPlan, objectiveOf } from "#lib/planner/check";
import { draftPlan } from "#lib/planner/draft";
import { startRun } from "#lib/planner/run";
import { generateInstance, SIZES } from "#lib/planner/testing/generate";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { time: { type: "string", default: "120" }, seed: { type: "string", default: "1" } },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(SIZES);
const since = (from: number) => ((performance.now() - from) / 1000).toFixed(2);

for (const [name, size] of Object.entries(SIZES).filter(([key]) => wanted.includes(key))) {
  const instance = generateInstance(size, Number(values.seed));
  const from = performance.now();
  const greedy = draftPlan(instance, { iterations: 0 });
  console.log(`${name}: greedy ${since(from)} s`, greedy && objectiveOf(instance, greedy));
  const start = performance.now();
  const run = startRun(instance, { timeLimit: Number(values.time) }, (message) => {
    if (message.kind === "draft") console.log(`  ${since(start)} s`, message.objective);
  });
  const result = await run.done;
  const memory = `${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB in the whole process`;
  console.log(`  ${since(start)} s ${result.status}, ${memory}`, result.objective, result.plan && checkPlan(instance, result.plan));
  for (const level of result.levels)
    console.log(`    ${level.name}: ${level.value} of at most ${level.bound}, gap ${level.gap}, ${level.seconds.toFixed(2)} s`);
}
