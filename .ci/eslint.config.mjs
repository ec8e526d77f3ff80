import next from "eslint-config-next";

const upwards = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: [{ group: patterns, message: "One way down: app → components → lib → db." }] }],
});

export default [
  { ignores: ["node_modules/**", ".next/**", "data/**", "next-env.d.ts"] },
  ...next,
  { rules: { "max-lines": ["error", { max: 300 }], "no-console": "error", "@next/next/no-html-link-for-pages": "off" } },
  { files: ["lib/**"], rules: upwards("#components/*", "#app/*", "react", "next/link") },
  { files: ["db/schema/**", "db/enums.ts", "db/client.ts"], rules: upwards("#components/*", "#lib/!(env)") },
  {
    files: ["components/ui/**"],
    rules: upwards("#db/*", "#lib/clusters/*", "#lib/topics/*", "#lib/meetings/*", "#lib/regions/*", "#lib/scenarios/*"),
  },
  { files: ["lib/access/session.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["lib/server/**", "lib/planner/cli.ts", "db/seed/index.ts", ".ci/**", "e2e/**"], rules: { "no-console": "off" } },
  { files: ["lib/i18n/**", "lib/access/policy.ts", "db/seed/**"], rules: { "max-lines": "off" } },
];
