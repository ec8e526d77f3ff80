import { storeyOf } from "#lib/guards/reading/places";
import type { Files } from "#lib/guards/reading/sources";

const kinds = ["fields", "scope", "rules", "columns", "queries", "commands", "actions", "words", "input", "replay"];
const vague = /^(data|info|manager|service|helpers?|utils?|common|misc|handle.*)(\.|$)/;
const mostLines = 300;
const mostFiles = 20;

/** Files of a domain that belong to no kind; names that say nothing; files too long and folders too full. */
export function vocabulary(files: Files): string[] {
  const paths = Object.keys(files);
  const folders = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf("/")));
  return [
    ...paths.filter((path) => storeyOf(path) === 2 && !isOfAKind(path)).map((path) => `${path} is no file of a domain`),
    ...paths.filter((path) => path.split("/").some((part) => vague.test(part))).map((path) => `${path} has a name that says nothing`),
    ...paths
      .filter((path) => (files[path]?.split("\n").length ?? 0) - 1 > mostLines)
      .map((path) => `${path} is longer than ${mostLines} lines`),
    ...[...folders].filter(([, held]) => held.length > mostFiles).map(([folder]) => `${folder} holds more than ${mostFiles} files`),
  ];
}

/** `lib/<domain>/<kind>.ts`, its tests, its messages, or whatever stands in a room of the domain. */
function isOfAKind(path: string): boolean {
  const [, , file = "", ...rest] = path.split("/");
  return rest.length > 0 || file.endsWith(".test.ts") || kinds.includes(file.replace(/\.ts$/, ""));
}
