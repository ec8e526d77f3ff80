import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
const tests =
  process.env.GRONO_TESTS?.split(",") ?? globSync(["lib/**/*.test.ts", "db/**/*.test.ts", "components/**/*.test.ts"], { cwd: root });
/** What replaces a module or a setting for itself must not do so for others; all other files share the modules they have read, which is most of their time. */
const replaces = (file: string) => /\bvi\.(mock|stub)|\bprocess\.env\b|\bimport\(/.test(readFileSync(`${root}/${file}`, "utf8"));
const project = (name: string, isolate: boolean) => ({
  extends: true as const,
  test: { name, isolate, include: tests.filter((file) => replaces(file) === isolate) },
});

export default defineConfig({
  root,
  test: {
    projects: [project("shared", false), project("alone", true)],
    environment: "node",
    allowOnly: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["lib/**/*.ts"],
      // Texts and what helps the tests; what runs in processes and threads of its own, where nobody counts.
      exclude: ["**/messages/**", "**/testing/**", "lib/server/**", "lib/planner/{cli,threads/*worker}.ts", "lib/geo/draw-europe.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      reportsDirectory: ".cache/coverage",
      thresholds: { branches: 85 },
    },
    env: { TZ: "UTC", GRONO_DB: ":memory:", GRONO_BENCH: "1" },
  },
});
