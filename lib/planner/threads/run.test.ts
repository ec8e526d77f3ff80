import { expect, it } from "vitest";
import { checkPlan } from "#lib/planner/model/check";
import { startRun, type RunMessage } from "#lib/planner/threads/run";
import { instanceOf, readCase } from "#lib/planner/testing/cases";
import { generateInstance, SIZES } from "#lib/planner/testing/generate";

it("solves in a worker: a draft first, then progress, then the optimum", async () => {
  const heard: RunMessage[] = [];
  const result = await startRun(instanceOf("S01-basic"), {}, (message) => heard.push(message)).done;
  expect(result.objective).toEqual(readCase("S01-basic").expected.objective);
  const isBeat = (message: RunMessage) => message.kind === "progress" && message.value === null;
  expect(heard.find((message) => !isBeat(message))?.kind).toBe("draft");
  expect(heard.at(-1)).toEqual({ kind: "done", result });
  expect(heard.some((message) => message.kind === "progress")).toBe(true);
});

it("tells the conflict of an instance without a plan", async () => {
  const result = await startRun(instanceOf("S05-infeasible"), {}).done;
  expect([result.status, result.conflict?.length]).toEqual(["infeasible", 2]);
});

it("keeps the best plan found when cancelled", async () => {
  const instance = generateInstance({ ...SIZES.middle, clusters: 60, topics: 200 });
  const run = startRun(instance, {}, (message) => message.kind === "draft" && run.cancel());
  const result = await run.done;
  expect([result.status, result.stopped]).toEqual(["feasible", "cancelled"]);
  expect(result.plan && checkPlan(instance, result.plan)).toEqual([]);
});

it("leaves the event loop free and reports at least twice a second", async () => {
  const instance = generateInstance(SIZES.middle, 3);
  const beats: number[] = [];
  const run = startRun(instance, { timeLimit: 2.5 }, (message) => message.kind === "progress" && beats.push(performance.now()));
  const result = await run.done;
  const gaps = beats.slice(1).map((beat, index) => beat - (beats[index] ?? beat));
  expect(Math.max(...gaps)).toBeLessThan(1000);
  if (result.status === "feasible") expect(result.stopped).toBe("time");
});
