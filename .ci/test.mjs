// Format, lint, types, guards, unit and end-to-end tests; ends with one plain line of counts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

process.chdir(new URL("..", import.meta.url).pathname);
mkdirSync(".cache", { recursive: true });
const env = { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` };
const reports = { unit: ".cache/unit.json", e2e: ".cache/e2e.json" };
for (const file of Object.values(reports)) rmSync(file, { force: true });

const steps = [
  ["Format", "prettier", ["--check", ".", "--log-level=warn"]],
  ["Lint", "eslint", ["--config", ".ci/eslint.config.mjs", "--max-warnings=0", "app", "components", "lib", "db", "e2e"]],
  ["Types", "tsc", ["--noEmit", "-p", "."]],
  ["Dead code", "knip", ["--config", ".ci/knip.json", "--no-progress", "--no-config-hints"]],
  [
    "Unit tests",
    "vitest",
    ["run", "--config", ".ci/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${reports.unit}`],
  ],
  ["End-to-end tests", "playwright", ["test", "--config", "e2e/playwright.config.ts"]],
];
let failed = false;
for (const [name, command, args] of steps) {
  const start = Date.now();
  console.log(`\n# ${name}`);
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  console.log(`${name}: ${status === 0 ? "ok" : "failed"}, ${Math.round((Date.now() - start) / 1000)} s`);
  failed ||= status !== 0;
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
const unit = read(reports.unit);
const e2e = read(reports.e2e);
const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
const broken = (unit?.numFailedTests ?? 0) + (e2e?.stats.unexpected ?? 0) + (e2e?.stats.flaky ?? 0);
console.log(`\n${passed} passed, ${Math.max(broken, failed ? 1 : 0)} failed`);
process.exit(failed || broken > 0 || passed === 0 ? 1 : 0);
