import fc from "fast-check";
import { expect, it } from "vitest";
import { toAtom } from "#lib/export/atom";
import { toIcs } from "#lib/export/ics";
import { withOffice } from "#lib/testing/office";
import { clean } from "#lib/text";

withOffice();

const marks = [
  "\r",
  "\n",
  "\\",
  ";",
  ",",
  "<",
  "&",
  '"',
  "]]>",
  "\u0001",
  "\u000b",
  "\u200b",
  "\ufffe",
  "\ud800",
  "ą",
  "👩‍🔬",
  "END:VEVENT",
  "\r\n ",
];
const typed = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(...marks)), { maxLength: 14 })
  .map((parts) => parts.join(""));

/** Name → value of a calendar's lines, as a program reads them (RFC 5545 §3.1, §3.3.11). */
function linesOf(file: string): [name: string, value: string][] {
  return file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z-]+(?:;VALUE=DATE)?):([^\r\n]*)$/.exec(line) ?? [];
      return [name, value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark))];
    });
}

it("a calendar holds what was typed, in lines of 75 octets, with nothing that a reader takes for its own marks", () => {
  fc.assert(
    fc.property(typed, typed, typed, (summary, location, description) => {
      const day = { firstDay: "2027-03-10", lastDay: "2027-03-09" };
      const more = { changedAt: "2027-01-01T10:00:00.000Z", sequence: 1, url: "https://grono.example/meetings/1" };
      const file = toIcs(summary, [{ name: "meeting-1", summary, location, description, ...day, ...more }]);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).toBe(file);
      const lines = linesOf(file);
      expect(lines.map(([name]) => name)).not.toContain("");
      const read = new Map(lines);
      expect(lines.filter(([name]) => name === "BEGIN")).toHaveLength(2);
      expect([read.get("SUMMARY"), read.get("LOCATION") ?? ""]).toEqual([clean(summary), clean(location)]);
      expect(read.get("DESCRIPTION")).toBe(clean(`${description}\n${more.url}`));
      expect([read.get("DTSTART;VALUE=DATE"), read.get("DTEND;VALUE=DATE")]).toEqual(["20270310", "20270311"]);
    }),
  );
});

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Texts of an XML document's elements; throws where it is not well-formed. */
function textsOf(xml: string): string[] {
  if (illegal.test(xml)) throw new Error("a character that XML has not");
  const open: string[] = [];
  const texts: string[] = [];
  for (const [, tag, text = ""] of xml.replace(/^<\?xml[^>]*\?>\s*/, "").matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (!tag) {
      if (/&(?!#\d+;)|>/.test(text)) throw new Error(`bare mark in ${text}`);
      texts.push(text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
      continue;
    }
    const [, end, name = "", empty] = /^<(\/?)([a-z]+)(?: [a-z:]+="(?:[^"<&]|&#\d+;)*")*(\/?)>$/.exec(tag) ?? [];
    if (end ? open.pop() !== name : !name) throw new Error(`${tag} stands wrong`);
    if (!end && !empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join()} left open`);
  return texts;
}

it("the feed of news is well-formed and holds what was typed", () => {
  fc.assert(
    fc.property(typed, typed, typed, (title, author, body) => {
      const about = { title, language: "pl", page: "https://grono.example/news?a=1&b=2", self: "https://grono.example/news/feed.xml" };
      const moments = { publishedAt: "2027-01-01T10:00:00.000Z", changedAt: "2027-01-02T10:00:00.000Z" };
      const texts = textsOf(toAtom(about, [{ title, author, body, page: `${about.page}&id=1`, ...moments }]));
      for (const text of [title, author, body]) if (clean(text)) expect(texts).toContain(clean(text));
    }),
  );
});
