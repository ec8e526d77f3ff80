import { posix } from "node:path";
import ts from "typescript";

/** Path from the root → text. */
export type Files = Readonly<Record<string, string>>;
/** Where a name comes from: the path of a file here or the name of a package, and its name there. */
export type Origin = { from: string; name: string };
export type Need = { from: string; isType: boolean };

export type Source = {
  path: string;
  syntax: ts.SourceFile;
  imports: ReadonlyMap<string, Origin>;
  needs: readonly Need[];
  /** "use client" or "use server". */
  directive: string | undefined;
};

export type Sources = readonly Source[];

/** The files as syntax trees with their imports resolved; nothing is type-checked. */
export const parse = (files: Files): Sources => Object.entries(files).map(([path, text]) => sourceOf(path, text));

function sourceOf(path: string, text: string): Source {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports = new Map<string, Origin>();
  const needs: Need[] = [];
  for (const statement of syntax.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = resolve(path, statement.moduleSpecifier.text);
    needs.push({ from, isType: isTypeOnly(statement) });
    if (ts.isImportDeclaration(statement)) for (const [local, name] of namesOf(statement.importClause)) imports.set(local, { from, name });
  }
  for (const from of lazyImports(syntax)) needs.push({ from: resolve(path, from), isType: false });
  const [first] = syntax.statements;
  const directive = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression) ? first.expression.text : undefined;
  return { path, syntax, imports, needs, directive };
}

const isTypeOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(statement) ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly;

function namesOf(clause: ts.ImportClause | undefined): [local: string, name: string][] {
  const bindings = clause?.namedBindings;
  const named: [string, string][] = !bindings
    ? []
    : ts.isNamespaceImport(bindings)
      ? [[bindings.name.text, "*"]]
      : bindings.elements.map((one) => [one.name.text, (one.propertyName ?? one.name).text]);
  return clause?.name ? [[clause.name.text, "default"], ...named] : named;
}

function lazyImports(syntax: ts.SourceFile): string[] {
  if (!syntax.text.includes("import(")) return [];
  return nodesOf(syntax, ts.isCallExpression)
    .filter((call) => call.expression.kind === ts.SyntaxKind.ImportKeyword)
    .flatMap((call) => call.arguments.slice(0, 1))
    .flatMap((argument) => (ts.isStringLiteral(argument) ? [argument.text] : []));
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith("#components/")) return `${specifier.slice(1)}.tsx`;
  if (/^#(lib|db)\//.test(specifier)) return `${specifier.slice(1)}.ts`;
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
}

/** Every node of one kind below `node`, in the order of the text. */
export function nodesOf<T extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const all = walked.get(node) ?? walk(node);
  if (ts.isSourceFile(node)) walked.set(node, all);
  return all.filter(is);
}

const walked = new WeakMap<ts.Node, ts.Node[]>();

function walk(node: ts.Node): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    all.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return all;
}
