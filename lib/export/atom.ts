import { clean } from "#lib/text";

export type Feed = { title: string; language: string; page: string; self: string };
export type FeedEntry = { title: string; page: string; author: string; body: string; publishedAt: string; changedAt: string };

const escape = (text: string) => clean(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const entryText = (entry: FeedEntry) => `<entry><id>${escape(entry.page)}</id><title>${escape(entry.title)}</title>
<link href="${escape(entry.page)}"/><published>${entry.publishedAt}</published><updated>${entry.changedAt}</updated>
<author><name>${escape(entry.author)}</name></author><content type="text">${escape(entry.body)}</content></entry>`;

/** An Atom feed (RFC 4287), well-formed whatever was typed. */
export function toAtom({ title, language, page, self }: Feed, entries: FeedEntry[]): string {
  const updated = entries.map((entry) => entry.changedAt).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}"><id>${escape(page)}</id><title>${escape(title)}</title>
<link rel="self" href="${escape(self)}"/><link href="${escape(page)}"/><updated>${updated.at(-1) ?? "1970-01-01T00:00:00.000Z"}</updated>
${entries.map(entryText).join("\n")}
</feed>
`;
}
