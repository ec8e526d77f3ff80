import { env } from "#lib/env";
import { listNews } from "#lib/news/queries";
import { office } from "#lib/office";

const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

export function GET(): Response {
  const { url } = env();
  const notes = listNews("pl");
  const entries = notes.map(
    (note) => `<entry><id>${url}/news/${note.id}</id><title>${escape(note.title)}</title><link href="${url}/news/${note.id}"/>
<published>${note.publishedAt}</published><updated>${note.changedAt ?? note.publishedAt}</updated><author><name>${escape(note.author)}</name></author>
<content type="text">${escape(note.body)}</content></entry>`,
  );
  const updated =
    notes
      .map((note) => note.changedAt ?? note.publishedAt)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00.000Z";
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl"><id>${url}/news</id><title>${escape(office().name)}</title>
<link rel="self" href="${url}/news/feed.xml"/><updated>${updated}</updated>
${entries.join("\n")}
</feed>
`;
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "no-store" } });
}
