import { join } from "node:path";
import next from "eslint-config-next";

const upwards = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: [{ group: patterns, message: "One way down: app → components → lib → db." }] }],
});

const elsewhere = ["lib/**", "db/**", "e2e/**"];
const withoutReact = Object.fromEntries(
  next.flatMap(({ rules = {} }) => Object.keys(rules).filter((name) => /^(react|jsx|@next)/.test(name))).map((name) => [name, "off"]),
);

const config = [
  { ignores: ["node_modules/**", ".next/**", "data/**", "next-env.d.ts"] },
  ...next,
  { rules: { "max-lines": ["error", { max: 300 }], "no-console": "error", "@next/next/no-html-link-for-pages": "off" } },
  { files: elsewhere, rules: withoutReact },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: join(import.meta.dirname, "..") } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": ["error", { selector: "TSAsExpression > TSNeverKeyword", message: "Say what it is instead of `never`." }],
    },
  },
  { files: ["lib/*/queries.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["lib/**"], rules: upwards("#components/*", "#app/*", "react") },
  { files: ["db/schema/**", "db/enums.ts", "db/client.ts"], rules: upwards("#components/*", "#lib/!(env)") },
  {
    files: ["components/ui/**"],
    rules: upwards("#db/*", "#lib/clusters/*", "#lib/topics/*", "#lib/meetings/*", "#lib/regions/*", "#lib/scenarios/*"),
  },
  { files: ["lib/access/session.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["lib/server/**", "lib/planner/cli.ts", "db/seed/index.ts", ".ci/**", "e2e/**"], rules: { "no-console": "off" } },
  { files: ["lib/i18n/**", "lib/*/messages/**", "lib/access/policy.ts", "db/seed/**"], rules: { "max-lines": "off" } },
];

export default config;
