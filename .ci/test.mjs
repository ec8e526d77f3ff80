// All checks, unit and end-to-end tests, each whatever became of the one before; ends with one plain line of counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { checks, runTogether, runs, unitTests } from "./steps.mjs";

mkdirSync(".cache", { recursive: true });
const reports = { unit: ".cache/unit.json", e2e: ".cache/e2e.json" };
for (const file of Object.values(reports)) rmSync(file, { force: true });

const steps = [
  unitTests("--reporter=default", "--reporter=json", `--outputFile.json=${reports.unit}`),
  ["End-to-end tests", "playwright", ["test", "--config", "e2e/playwright.config.ts"]],
];
const outcomes = [await runTogether(checks), ...steps.map(runs)];
const failed = outcomes.includes(false);

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
const unit = read(reports.unit);
const e2e = read(reports.e2e);
const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
const broken = (unit?.numFailedTests ?? 0) + (e2e?.stats.unexpected ?? 0) + (e2e?.stats.flaky ?? 0);
console.log(`\n${passed} passed, ${Math.max(broken, failed ? 1 : 0)} failed`);
process.exit(failed || broken > 0 || passed === 0 ? 1 : 0);
