import ts from "typescript";
import { nodesOf, type Source, type Sources } from "#lib/guards/reading/sources";

/** Links written the wrong way, each as "file: address is …": a page through a plain `<a>`, a file through `Link`, an address that leads nowhere. */
export function links(sources: Sources): string[] {
  const pages = routesOf(sources, /\/page\.tsx$/);
  const files = routesOf(sources, /\/route\.ts$/);
  return sources.flatMap((source) =>
    tagsOf(source).flatMap(({ tag, address }) => {
      const said = (what: string) => [`${source.path}: ${shown(address)} ${what}`];
      const path = pathOf(address);
      if (path === undefined) return tag === "a" && isComputed(address) ? said("is computed in a plain <a>") : [];
      if (leadsTo(files, path)) return tag === "Link" ? said("is a file behind Link") : [];
      if (!leadsTo(pages, path)) return said("leads nowhere");
      return tag === "a" ? said("is a page behind a plain <a>") : [];
    }),
  );
}

type Tag = { tag: string; address: ts.Expression };

function tagsOf({ path, syntax }: Source): Tag[] {
  if (!path.endsWith(".tsx")) return [];
  const isTag = (node: ts.Node) => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
  return nodesOf(syntax, isTag).flatMap((node) => {
    const href = node.attributes.properties.find((one) => ts.isJsxAttribute(one) && one.name.getText() === "href");
    const value = href && ts.isJsxAttribute(href) ? href.initializer : undefined;
    const address = value && ts.isJsxExpression(value) ? value.expression : value;
    const tag = node.tagName.getText();
    return address && (tag === "a" || tag === "Link") ? [{ tag, address: address as ts.Expression }] : [];
  });
}

const hole = "\u0000";

/** The path of an address within the product with a mark for what is filled in; undefined when the text does not begin with "/". */
function pathOf(address: ts.Expression): string | undefined {
  const text = ts.isStringLiteralLike(address)
    ? address.text
    : ts.isTemplateExpression(address)
      ? address.head.text + address.templateSpans.map((span) => hole + span.literal.text).join("")
      : "";
  return /^\/(?![/\u0000])/.test(text) ? text.replace(/[?#].*$/s, "") : undefined;
}

/** Not a text, or one that begins with a part unknown here. */
const isComputed = (address: ts.Expression): boolean =>
  !ts.isStringLiteralLike(address) && !(ts.isTemplateExpression(address) && /^(#|\/.|[a-z]+:)/.test(address.head.text));

const shown = (address: ts.Expression): string => address.getText().replace(/\s+/g, " ");

/** The addresses of pages or route handlers as lists of segments; `[id]` takes anything. */
const routesOf = (sources: Sources, file: RegExp): string[][] =>
  sources
    .filter(({ path }) => path.startsWith("app/") && file.test(path))
    .map(({ path }) =>
      path
        .replace(file, "")
        .split("/")
        .slice(1)
        .filter((part) => !part.startsWith("(")),
    );

function leadsTo(routes: string[][], path: string): boolean {
  const parts = path.split("/").filter((part) => part !== "");
  return routes.some((route) => route.length === parts.length && route.every((part, at) => part === parts[at] || part.startsWith("[")));
}
