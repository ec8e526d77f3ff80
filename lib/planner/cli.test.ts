import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/planner/cli.ts", ...args], { encoding: "utf8" });
  return { status, stderr, output: stdout === "" ? null : (JSON.parse(stdout) as Record<string, unknown>) };
};
const S01 = "lib/planner/cases/S01-basic.json";
const folder = mkdtempSync(path.join(tmpdir(), "planner-"));
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

it("prints one JSON object with everything that was asked", () => {
  const baseline = file("baseline.json", JSON.stringify(["V-R1-TH2", "V-R3-TH1", "V-R4-TH2"]));
  const { status, output, stderr } = run(S01, "--what-if", "--front", "--baseline", baseline, "--tolerance", "0");
  expect([status, stderr]).toEqual([0, ""]);
  expect(output).toMatchObject({ status: "optimal", changes: 0, objective: { coverage: 4, cost: 48700 } });
  expect(output?.whatIf).toHaveLength(8);
  expect(output?.front).toContainEqual({ coverageAtLeast: 1, minCost: 11500 });
});

it("leaves with 2 and the conflict when there is no plan", () => {
  const { status, output } = run("lib/planner/cases/S05-infeasible.json");
  expect([status, output?.status]).toEqual([2, "infeasible"]);
  expect(output?.conflict).toEqual(["floors:C2", "budget"]);
});

it("decides by equal shares", () => {
  const { status, output } = run("lib/planner/cases/M1-basic.json", "--rule", "equal-shares", "--utility", "card");
  expect([status, output?.order]).toEqual([0, ["T06", "T03", "T04"]]);
});

it.each([
  [["no-such-file.json"], /cannot be read/],
  [[file("broken.json", "{")], /is not JSON/],
  [[file("empty.json", "{}")], /^Field format /],
  [[S01, "--tolerance", "3.5"], /--tolerance/],
  [[S01, "--rule", "dictator"], /--rule/],
  [[S01, "--colour"], /Usage/],
  [[], /^Usage/],
])("leaves with 1 and a sentence for bad input %j", (args, sentence) => {
  const { status, output, stderr } = run(...args);
  expect([status, output]).toEqual([1, null]);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
