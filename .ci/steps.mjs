// What `npm run check` and `npm test` have in common, in one place: name, command, arguments.
import { spawnSync } from "node:child_process";

process.chdir(new URL("..", import.meta.url).pathname);
const env = { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` };

/** Everything that runs no test. */
export const checks = [
  ["Format", "prettier", ["--check", ".", "--log-level=warn"]],
  ["Lint", "eslint", ["--config", ".ci/eslint.config.mjs", "--max-warnings=0", "app", "components", "lib", "db", "e2e", ".ci"]],
  ["Types", "tsc", ["--noEmit", "-p", "."]],
  ["Dead code", "knip", ["--config", ".ci/knip.json", "--no-progress", "--no-config-hints"]],
  ["Migrations", "drizzle-kit", ["check"]],
];

/** The unit tests, with what else vitest is told. */
export const unitTests = (...args) => ["Unit tests", "vitest", ["run", "--config", ".ci/vitest.config.ts", ...args]];

/** Runs a step with its output on the screen; true when it succeeded. */
export function runs([name, command, args]) {
  const start = Date.now();
  console.log(`\n# ${name}`);
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  console.log(`${name}: ${status === 0 ? "ok" : "failed"}, ${Math.round((Date.now() - start) / 1000)} s`);
  return status === 0;
}
