import ts from "typescript";
import { declaredIn, idOf, type Declared } from "#lib/guards/reading/declared";
import { domainOf, isRoot } from "#lib/guards/reading/places";
import { nodesOf, type Sources } from "#lib/guards/reading/sources";

/** Tables whose rows not everybody may see → the domain whose scope says who does. */
export const scoped: Readonly<Record<string, string>> = {
  topics: "topics",
  topicRevisions: "topics",
  topicThemes: "topics",
  supports: "topics",
  meetings: "meetings",
  agendaItems: "meetings",
  attendances: "meetings",
  meetingEntries: "meetings",
  meetingMinutes: "meetings",
  indications: "regions",
  reviews: "regions",
  reviewScores: "regions",
  regionContacts: "regions",
  decisions: "decisions",
  tasks: "tasks",
  scenarios: "scenarios",
  activities: "scenarios",
  activityTopics: "scenarios",
  participants: "scenarios",
  scenarioPins: "scenarios",
  scenarioReleases: "scenarios",
  plannerRuns: "scenarios",
  people: "people",
};

/** Functions that read a scoped table outside its domain and not through its scope, each as "domain function reads table". */
export function scopes(sources: Sources): string[] {
  const declared = declaredIn(sources);
  const names = tableNames(declared);
  return [...declared.values()].flatMap((one) => {
    const { path } = one.source;
    if (!one.isExported || path.startsWith("db/") || isRoot(path)) return [];
    const parts = withOwnParts(one, declared);
    const read = new Set(parts.flatMap((part) => readsOf(part, names)));
    return [...read]
      .filter((table) => scoped[table] !== domainOf(path) && !parts.some((part) => usesScope(part, scoped[table] ?? "")))
      .map((table) => `${domainOf(path)} ${one.name} reads ${table}`);
  });
}

/** Functions that read a scoped table, in its domain or elsewhere, without an actor as their first argument; parts of a caller's transaction are not asked. */
export function unasked(sources: Sources): string[] {
  const declared = declaredIn(sources);
  const names = tableNames(declared);
  return [...declared.values()].flatMap((one) => {
    const { path } = one.source;
    if (!one.isExported || !path.startsWith("lib/") || isRoot(path) || /caller's transaction/.test(one.doc)) return [];
    const [first] = nodesOf(one.node, isFunction)[0]?.parameters ?? [];
    if (first?.type?.getText() === "Actor") return [];
    return withOwnParts(one, declared).some((part) => readsOf(part, names).length > 0)
      ? [`${domainOf(path)} ${one.name} reads without an actor`]
      : [];
  });
}

const isFunction = (node: ts.Node): node is ts.FunctionDeclaration | ts.ArrowFunction =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node);

/** Domains that own scoped tables and have no scope, or the other way about. */
export function missingScopes(sources: Sources): string[] {
  const having = new Set(sources.flatMap(({ path }) => /^lib\/(?!access\/)([^/]+)\/scope\.ts$/.exec(path)?.[1] ?? []));
  return [...new Set(Object.values(scoped))].filter((domain) => !having.has(domain)).map((domain) => `${domain} has no scope`);
}

/** A function with the parts of its own file that are not exported, as it is read by people. */
function withOwnParts(root: Declared, declared: ReadonlyMap<string, Declared>): Declared[] {
  const found = new Set([root]);
  for (const one of found)
    for (const use of one.uses) {
      const part = declared.get(idOf(use));
      if (part && !part.isExported) found.add(part);
    }
  return [...found];
}

const usesScope = (one: Declared, domain: string): boolean =>
  one.uses.some((use) => use.from === `lib/${domain}/scope.ts` && use.name.endsWith("Scope"));

function readsOf(one: Declared, names: ReadonlyMap<string, string>): string[] {
  const used = one.uses.filter((use) => use.from.startsWith("db/schema/") && use.name in scoped && isRead(use.node)).map((use) => use.name);
  return [...used, ...written(one, names)];
}

/** Not a column of the table, and not the table that is written. */
function isRead({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return false;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return true;
  return !["insert", "update", "delete"].includes(parent.expression.name.text);
}

/** Scoped tables that are named in SQL written as text. */
function written(one: Declared, names: ReadonlyMap<string, string>): string[] {
  if (![...one.source.imports.values()].some(({ from }) => from === "db/client.ts" || from === "drizzle-orm")) return [];
  return nodesOf(one.node, isText).flatMap((text) =>
    [...text.text.matchAll(/\b(?:from|join)\s+"?([a-z_]+)\b/gi)].flatMap(([, name]) => names.get(name ?? "") ?? []),
  );
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Name in the database → name in the schema, for scoped tables. */
function tableNames(declared: ReadonlyMap<string, Declared>): ReadonlyMap<string, string> {
  return new Map(
    [...declared.values()]
      .filter(({ name, source }) => source.path.startsWith("db/schema/") && name in scoped)
      .flatMap(({ name, node }) =>
        nodesOf(node, ts.isStringLiteral)
          .slice(0, 1)
          .map((text): [string, string] => [text.text, name]),
      ),
  );
}
