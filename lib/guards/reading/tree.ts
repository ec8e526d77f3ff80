import { globSync, readFileSync } from "node:fs";
import type { Files } from "#lib/guards/reading/sources";

/** The files of app, components, lib and db as they are on the disk, tests among them. */
export function readTree(): Files {
  const paths = globSync(["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts", "db/**/*.ts"]).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** What runs in an office: no tests and nothing that only tests use. */
export const productOf = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !/\.test\.ts$|\/replay\.ts$|\/testing\/|^lib\/guards\//.test(path)));
