import ts from "typescript";
import { nodesOf, type Source, type Sources } from "#lib/guards/reading/sources";

/** Files outside `lib/access` that make an actor, by its maker or by calling something else one. */
export const makingActors = (sources: Sources): string[] =>
  pathsOf(
    sources,
    ({ path, syntax, imports }) =>
      !path.startsWith("lib/access/") &&
      (imports.has("makeActor") || nodesOf(syntax, ts.isAsExpression).some((one) => /^Actor$/.test(one.type.getText()))),
  );

/** Files other than `db/client.ts` that open a transaction of their own. */
export const openingTransactions = (sources: Sources): string[] =>
  pathsOf(
    sources,
    ({ path, syntax }) =>
      path !== "db/client.ts" &&
      (nodesOf(syntax, ts.isCallExpression).some(
        ({ expression }) => ts.isPropertyAccessExpression(expression) && expression.name.text === "transaction",
      ) ||
        nodesOf(syntax, ts.isStringLiteralLike).some((one) =>
          /^\s*(begin|savepoint|commit|rollback)\b\s*($|;|immediate|exclusive|deferred|transaction)/i.test(one.text),
        )),
  );

const pathsOf = (sources: Sources, does: (source: Source) => boolean): string[] => sources.filter(does).map(({ path }) => path);

/** What runs in the browser and needs the database or Node, each as the way that leads there; server actions are a call and not an import. */
export function clientsReaching(sources: Sources): string[] {
  const here = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const follow = (path: string, way: string[]): string[] => {
    const source = here.get(path);
    if (/^(db\/(client|schema\/)|node:|better-sqlite3|drizzle-orm)/.test(path)) return [[...way, path].join(" → ")];
    if (!source || source.directive === "use server" || seen.has(path)) return [];
    seen.add(path);
    return source.needs.filter((need) => !need.isType).flatMap((need) => follow(need.from, [...way, path]));
  };
  return sources.filter((source) => source.directive === "use client").flatMap(({ path }) => follow(path, []));
}
