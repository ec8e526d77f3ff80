import { circling, nameOf, type Edge } from "#lib/guards/reading/graph";
import { domainOf, isRoot, storeyOf } from "#lib/guards/reading/places";
import type { Sources } from "#lib/guards/reading/sources";

/** Imports that lead upwards, each as "file → file"; composition roots may reach across. */
export const upwards = (sources: Sources): string[] =>
  filesOf(sources, true)
    .filter(([from, to]) => !isRoot(from) && (storeyOf(to) ?? 0) > (storeyOf(from) ?? 0))
    .map(nameOf);

/**
 * Pairs of domains or services that lie on a circle of folders when the tolerated pairs are thought away. A scope is a door that any domain
 * may come through: it counts for what it imports, not for who imports it.
 */
export function folderCircles(sources: Sources, tolerated: readonly string[] = []): string[] {
  const edges = filesOf(sources, false)
    .filter(([from, to]) => !isRoot(from) && from.startsWith("lib/") && to.startsWith("lib/") && !to.endsWith("/scope.ts"))
    .map(([from, to]): Edge => [domainOf(from), domainOf(to)])
    .filter(([from, to]) => from !== to);
  return circles(edges, tolerated);
}

/**
 * Imports needed at run time that lie on a circle of files when the tolerated ones are thought away. Tables refer to each other both ways,
 * by functions that are called later.
 */
export const fileCircles = (sources: Sources, tolerated: readonly string[] = []): string[] =>
  circles(
    filesOf(sources, false).filter(([from]) => !from.startsWith("db/schema/")),
    tolerated,
  );

function circles(edges: readonly Edge[], tolerated: readonly string[]): string[] {
  const without = (names: readonly string[]) => circling(edges.filter((edge) => !names.includes(nameOf(edge))));
  const needed = tolerated.filter((name) => without(tolerated.filter((other) => other !== name)).has(name));
  return [...new Set([...without(tolerated), ...needed])].sort();
}

function filesOf(sources: Sources, withTypes: boolean): Edge[] {
  const here = new Set(sources.map((source) => source.path));
  return sources.flatMap(({ path, needs }) =>
    needs.filter((need) => here.has(need.from) && (withTypes || !need.isType)).map((need): Edge => [path, need.from]),
  );
}
