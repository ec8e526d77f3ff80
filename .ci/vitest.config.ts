import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: process.env.GRONO_TESTS?.split(",") ?? ["lib/**/*.test.ts", "db/**/*.test.ts", "components/**/*.test.ts"],
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
