import { expect, it } from "vitest";
import { links } from "#lib/guards/form/links";
import { parse } from "#lib/guards/reading/sources";

const routes = {
  "app/(work)/topics/page.tsx": "",
  "app/(work)/topics/[id]/page.tsx": "",
  "app/(work)/topics/export/[format]/route.ts": "",
  "app/(public)/news/feed.xml/route.ts": "",
};
const found = (tag: string) =>
  links(parse({ ...routes, "components/x/x.tsx": `export const x = ${tag};` })).map((one) => one.replace("components/x/x.tsx: ", ""));

it.each([
  ['<a href="/topics">x</a>', '"/topics" is a page behind a plain <a>'],
  ["<a href={`/topics/${id}`}>x</a>", "`/topics/${id}` is a page behind a plain <a>"],
  ['<a className="btn" href="/topics?status=draft">x</a>', '"/topics?status=draft" is a page behind a plain <a>'],
  ["<a href={address}>x</a>", "address is computed in a plain <a>"],
  ["<a href={`${address}/note`}>x</a>", "`${address}/note` is computed in a plain <a>"],
  ["<Link href={`/topics/export/${format}`}>x</Link>", "`/topics/export/${format}` is a file behind Link"],
  ['<Link href="/news/feed.xml">x</Link>', '"/news/feed.xml" is a file behind Link'],
  ['<Link href="/topix">x</Link>', '"/topix" leads nowhere'],
  ["<Link href={`/topics/${id}/histroy`}>x</Link>", "`/topics/${id}/histroy` leads nowhere"],
])("%s", (tag, offence) => {
  expect(found(tag)).toEqual([offence]);
});

it.each([
  '<Link href="/topics">x</Link>',
  "<Link href={`/topics/${id}?with=${other}`}>x</Link>",
  "<Link href={address}>x</Link>",
  '<a href="#content">x</a>',
  "<a href={`#item-${id}`}>x</a>",
  "<a href={`mailto:${email}`}>x</a>",
  '<a href="https://example.org">x</a>',
  "<a href={`/topics/export/${format}`}>x</a>",
])("%s is right", (tag) => {
  expect(found(tag)).toEqual([]);
});
