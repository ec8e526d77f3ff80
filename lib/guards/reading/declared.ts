import ts from "typescript";
import type { Origin, Source, Sources } from "#lib/guards/reading/sources";

/** Something a file declares at its top: a function, a constant, or a loose statement of the file. */
export type Declared = {
  id: string;
  source: Source;
  name: string;
  isExported: boolean;
  doc: string;
  node: ts.Node;
  /** Values it names, wherever they come from: the edges of the call graph. */
  uses: readonly Use[];
};
export type Use = Origin & { node: ts.Identifier };

export const idOf = ({ from, name }: Origin): string => `${from}#${name}`;

/** Everything the files declare at their top, by `path#name`. */
export function declaredIn(sources: Sources): ReadonlyMap<string, Declared> {
  const known = read.get(sources) ?? declarationsOf(sources);
  read.set(sources, known);
  return known;
}

const read = new WeakMap<Sources, ReadonlyMap<string, Declared>>();

function declarationsOf(sources: Sources): ReadonlyMap<string, Declared> {
  const all = sources.flatMap((source) => {
    const found = source.syntax.statements.flatMap((statement, index) => namedPartsOf(statement, index));
    const own = new Set(found.map((one) => one.local));
    return found.map(({ local, name, node, statement }) => ({
      id: idOf({ from: source.path, name }),
      source,
      name,
      isExported: name === "default" || local.startsWith("statement ") || isExported(statement, source, local),
      doc: docOf(statement, source),
      node,
      uses: usesOf(node, source, own),
    }));
  });
  return new Map(all.map((one) => [one.id, one]));
}

type Part = { local: string; name: string; node: ts.Node; statement: ts.Statement };

function namedPartsOf(statement: ts.Statement, index: number): Part[] {
  if (ts.isFunctionDeclaration(statement)) {
    const isDefault = statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword);
    const local = statement.name?.text ?? "default";
    return [{ local, name: isDefault ? "default" : local, node: statement, statement }];
  }
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((node) =>
      bound(node.name).map((name) => ({ local: name, name, node, statement })),
    );
  if (ts.isExportAssignment(statement)) return [{ local: "default", name: "default", node: statement, statement }];
  const isLoose = ts.isExpressionStatement(statement) || ts.isForOfStatement(statement) || ts.isIfStatement(statement);
  const name = `statement ${index + 1}`;
  return isLoose ? [{ local: name, name, node: statement, statement }] : [];
}

const bound = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((one) => (ts.isBindingElement(one) ? bound(one.name) : []));

const isExported = (statement: ts.Statement, source: Source, local: string): boolean =>
  (ts.canHaveModifiers(statement) && !!statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) ||
  source.syntax.statements.some(
    (one) =>
      ts.isExportDeclaration(one) &&
      one.exportClause &&
      ts.isNamedExports(one.exportClause) &&
      one.exportClause.elements.some((element) => (element.propertyName ?? element.name).text === local),
  );

const docOf = (statement: ts.Statement, source: Source): string =>
  source.syntax.text.slice(statement.getFullStart(), statement.getStart(source.syntax));

/** The values of other files and of this file's top that a piece of code names; a name declared inside it is its own. */
function usesOf(root: ts.Node, source: Source, own: ReadonlySet<string>): Use[] {
  const inner = new Set<string>();
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (node !== root && (ts.isVariableDeclaration(node) || ts.isParameter(node))) bound(node.name).forEach((name) => inner.add(name));
    if (ts.isIdentifier(node) && isValue(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  return found
    .filter((node) => !inner.has(node.text))
    .flatMap((node) => {
      const origin = source.imports.get(node.text) ?? (own.has(node.text) ? { from: source.path, name: node.text } : undefined);
      return origin ? [{ ...origin, node }] : [];
    });
}

function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isJsxAttribute(parent) || ts.isBindingElement(parent)) return parent.initializer === (node as ts.Node);
  return true;
}
