// What `npm run check` and `npm test` have in common, in one place: name, command, arguments.
import { spawn, spawnSync } from "node:child_process";
import { buffer } from "node:stream/consumers";

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

const said = (name, status, start) => `${name}: ${status === 0 ? "ok" : "failed"}, ${Math.round((Date.now() - start) / 1000)} s`;

/** Runs a step with its output on the screen; true when it succeeded. */
export function runs([name, command, args]) {
  const start = Date.now();
  console.log(`\n# ${name}`);
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  console.log(said(name, status, start));
  return status === 0;
}

/** Runs steps of one core each side by side; each one's output comes whole when it ended. True when all succeeded. */
export async function runTogether(steps) {
  const results = await Promise.all(
    steps.map(async ([name, command, args]) => {
      const start = Date.now();
      const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
      const ended = new Promise((resolve) => child.once("error", () => resolve(1)).once("exit", resolve));
      const [out, err, status] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
      console.log(`\n# ${name}\n${out}${err}${said(name, status, start)}`);
      return status === 0;
    }),
  );
  return results.every(Boolean);
}
