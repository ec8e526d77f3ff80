import ts from "typescript";
import { declaredIn, idOf, type Declared } from "#lib/guards/reading/declared";
import { domainOf } from "#lib/guards/reading/places";
import { nodesOf, type Sources } from "#lib/guards/reading/sources";

const writing =
  /^\s*(insert\s+(or\s+\w+\s+)?into|replace\s+into|update\s+(\S+\s+set|$)|delete\s+from|drop\s|create\s+(virtual\s+)?(table|trigger|index)|alter\s+table|vacuum)/i;
/** What a file imports that can write at all. */
const reaching = /^db\/|^better-sqlite3$|^drizzle-orm/;
const partOfCaller = /caller's transaction/;

/**
 * Exported functions that open a transaction, insert, update or delete without reaching `authorize` for more than reading, or without
 * reaching `audit`. A function documented as part of the caller's transaction hands the question to whoever calls it.
 */
export function writes(sources: Sources): string[] {
  const declared = declaredIn(sources);
  const escapes = whoever(declared, isWriting, (to) => !to.isExported || partOfCaller.test(to.doc));
  const authorizes = whoever(declared, isAuthorizing);
  const audits = whoever(declared, isAuditing);
  return [...declared.values()].flatMap((one) => {
    if (one.source.path.startsWith("db/") || !one.isExported || partOfCaller.test(one.doc) || !escapes.has(one.id)) return [];
    const missing = [!authorizes.has(one.id) && "authorize", !audits.has(one.id) && "audit"].filter(Boolean).join(" nor ");
    return missing ? [`${domainOf(one.source.path)} ${one.name} writes without ${missing}`] : [];
  });
}

/** Ids of those that do it themselves or through what they use, as far as `follows` lets one look. */
function whoever(
  declared: ReadonlyMap<string, Declared>,
  does: (one: Declared) => boolean,
  follows: (to: Declared) => boolean = () => true,
): ReadonlySet<string> {
  const users = new Map<string, Declared[]>();
  for (const one of declared.values()) for (const use of one.uses) users.set(idOf(use), [...(users.get(idOf(use)) ?? []), one]);
  const found = new Set<string>();
  const queue = [...declared.values()].filter(does);
  for (let one = queue.pop(); one; one = queue.pop()) {
    if (found.has(one.id)) continue;
    found.add(one.id);
    if (follows(one)) queue.push(...(users.get(one.id) ?? []));
  }
  return found;
}

const callsOf = (one: Declared, from: RegExp, name: RegExp): ts.CallExpression[] =>
  one.uses
    .filter((use) => name.test(use.name) && from.test(use.from))
    .map((use) => use.node.parent)
    .filter((parent) => ts.isCallExpression(parent));

const isAuditing = (one: Declared): boolean => callsOf(one, /^lib\/audit\//, /^audit$/).length > 0;

const isAuthorizing = (one: Declared): boolean =>
  callsOf(one, /^lib\/access\//, /^authorize/).some((call) => {
    const action = call.arguments[1];
    return !(action && ts.isStringLiteral(action) && action.text.endsWith(".read"));
  });

function isWriting(one: Declared): boolean {
  if (one.source.path.startsWith("lib/audit/") || !one.source.needs.some(({ from }) => reaching.test(from))) return false;
  if (callsOf(one, /^db\/client/, /^transaction$/).length > 0) return true;
  const tables = new Set(one.uses.filter((use) => use.from.startsWith("db/schema/")).map((use) => use.node));
  return (
    nodesOf(one.node, ts.isCallExpression).some((call) => isBuilderWrite(call, tables)) ||
    nodesOf(one.node, isFirstText).some((text) => writing.test(text.text))
  );
}

const isFirstText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node);

/** `db().insert(…)`, or the same verb given a table of the schema. */
function isBuilderWrite({ expression, arguments: [first] }: ts.CallExpression, tables: ReadonlySet<ts.Node>): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !["insert", "update", "delete"].includes(expression.name.text)) return false;
  const on = expression.expression;
  return (ts.isCallExpression(on) && ts.isIdentifier(on.expression) && on.expression.text === "db") || (!!first && tables.has(first));
}
