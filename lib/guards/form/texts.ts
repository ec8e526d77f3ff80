import ts from "typescript";
import { nodesOf, type Sources } from "#lib/guards/reading/sources";
import type { Fields } from "#lib/records/fields";
import { labelOf } from "#lib/records/show";

type Tree = { readonly [name: string]: string | Tree };
export type Languages = Readonly<Record<string, Tree>>;

/** Keys that one language has and another lacks, each as "en lacks shell.home". */
export function missingKeys(languages: Languages): string[] {
  const all = new Set(Object.values(languages).flatMap((tree) => [...keysOf(tree)]));
  return Object.entries(languages).flatMap(([name, tree]) => {
    const own = keysOf(tree);
    return [...all].filter((key) => !own.has(key)).map((key) => `${name} lacks ${key}`);
  });
}

/** The keys among `wanted` that no language has. */
export function missingTexts(wanted: readonly string[], languages: Languages): string[] {
  const known = Object.values(languages).map((tree) => keysOf(tree));
  return wanted.filter((key) => !known.every((keys) => keys.has(key)));
}

const keysOf = (tree: Tree, prefix = ""): Set<string> =>
  new Set(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string" ? [prefix + name] : [...keysOf(value, `${prefix}${name}.`)],
    ),
  );

/** The keys that the closed lists need, each under the name of its list: `enums.clusterStage.formal`. */
export const enumKeys = (lists: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(lists).flatMap(([name, values]) => values.map((value) => `enums.${name}.${value}`));

/** The keys that histories need for what the sources hand to `audit`, directly or through a variable: "meeting.logEntry" → `history.verbs.logEntry`. */
export function verbKeys(sources: Sources, entities: readonly string[]): string[] {
  const auditing = sources.filter(({ imports }) => imports.get("audit")?.from.startsWith("lib/audit/"));
  const verbs = auditing.flatMap(({ syntax }) => [
    ...nodesOf(syntax, ts.isCallExpression)
      .filter((call) => call.expression.getText() === "audit")
      .flatMap((call) => (call.arguments[1] ? nodesOf(call.arguments[1], isLiteral) : []))
      .map((text) => /\.([a-zA-Z]+)$/.exec(text.text)?.[1]),
    ...nodesOf(syntax, ts.isStringLiteralLike)
      .filter((text) => !isAsked(text))
      .map((text) => /^([a-z]+)\.([a-zA-Z]+)$/.exec(text.text) ?? [])
      .map(([, entity = "", verb]) => (entities.includes(entity) ? verb : undefined)),
  ]);
  return [...new Set(verbs)]
    .filter((verb) => verb !== undefined)
    .sort()
    .map((verb) => `history.verbs.${verb}`);
}

/** An action that the policy is asked for, at once or as the right to `edit` a plain record: it names no event. */
const isAsked = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent)
    ? ts.isIdentifier(parent.expression) && /^(authorize|can)/.test(parent.expression.text)
    : ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && parent.name.text === "edit";

export type Described = { domain: string; columns: readonly string[]; fields: Fields; events?: Readonly<Record<string, Fields>> };
type Entries = Readonly<Record<string, Described>>;

/** The keys that the fields of every record need: labels and hints. */
export const fieldKeys = (entries: Entries): string[] => [
  ...new Set(
    Object.values(entries).flatMap(({ domain, fields, events = {} }) =>
      [fields, ...Object.values(events)].flatMap((some) =>
        Object.entries(some).flatMap(([name, field]) => [labelOf(domain, name, field), ...(field.hint ? [field.hint] : [])]),
      ),
    ),
  ),
];

const technical = ["id", "version", "createdAt", "createdBy", "updatedAt", "updatedBy", "sortKey", "provenance", "sourceUrl", "sourceNote"];

/** Columns of records that no field describes, so that no history tells of them: each as "topic.replyDaysLeft". */
export const undescribed = (entries: Entries): string[] =>
  Object.entries(entries).flatMap(([entity, { columns, fields }]) =>
    columns.filter((name) => !(name in fields) && !technical.includes(name)).map((name) => `${entity}.${name}`),
  );

const polish = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/;
const words = /\p{L}{2,}/u;
const ofTexts = /\/messages\/|^db\/seed\//;

/** Texts that stand in code: Polish letters in any literal, words between tags. */
export const loose = (sources: Sources): string[] =>
  sources
    .filter(({ path }) => !ofTexts.test(path))
    .flatMap(({ path, syntax }) => {
      const literals = nodesOf(syntax, isLiteral).filter((one) => polish.test(one.text));
      const shown = nodesOf(syntax, ts.isJsxText).filter((one) => words.test(one.text));
      return [...literals, ...shown].map((one) => `${path}: ${one.text.trim()}`);
    });

type Literal = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.RegularExpressionLiteral;

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node);
