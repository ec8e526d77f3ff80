import { env } from "#lib/env";
import { toAtom } from "#lib/export/atom";
import { listNews } from "#lib/news/queries";
import { office } from "#lib/office";

export function GET(): Response {
  const { url } = env();
  const about = { title: office().name, language: "pl", page: `${url}/news`, self: `${url}/news/feed.xml` };
  const entries = listNews("pl").map(({ id, title, author, body, publishedAt, changedAt }) => ({
    ...{ title, author, body, publishedAt, changedAt: changedAt ?? publishedAt },
    page: `${url}/news/${id}`,
  }));
  return new Response(toAtom(about, entries), {
    headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "no-store" },
  });
}
