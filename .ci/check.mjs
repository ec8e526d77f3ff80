// Everything short of a browser: format, lint, types, guards and unit tests. `--quick` leaves out the unit tests.
import { spawnSync } from "node:child_process";

process.chdir(new URL("..", import.meta.url).pathname);
const steps = [
  ["Format", "prettier", ["--check", ".", "--log-level=warn"]],
  ["Lint", "eslint", ["--config", ".ci/eslint.config.mjs", "--max-warnings=0", "app", "components", "lib", "db", "e2e"]],
  ["Types", "tsc", ["--noEmit", "-p", "."]],
  ["Dead code", "knip", ["--config", ".ci/knip.json", "--no-progress", "--no-config-hints"]],
  ["Unit tests", "vitest", ["run", "--config", ".ci/vitest.config.ts"]],
];
const env = { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` };
for (const [name, command, args] of steps) {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
