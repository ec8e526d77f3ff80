import { fold } from "#lib/text";

/** What a mark names: a cluster or person, a theme, a region. */
export type Sign = "@" | "#" | ">";
/** A piece of a line as it is shown: plain words, or a name that a mark stands before. */
export type Part = { text: string; sign: Sign | null };
export type KnownNames = Readonly<Record<Sign, ReadonlySet<string>>>;

/** A mark stands at the beginning, after a space, a bracket or a quotation mark, and a name follows: in "biuro@klaster.pl" and "5 > 3" there is none. */
const marked = /(?<=^|[\s([„”"«])([@#>])(?:\[([^\]]{2,200})\]|(?=\p{L}))/gu;
const longestName = 200;

/** A line as people read it: the names stay where they were said, without the marks before them. */
export const plainWords = (words: string): string => words.replace(marked, (_, _sign, bracket?: string) => bracket?.trim() ?? "");

/** The names that marks in a line can mean, ready to be asked for. */
export const knownNames = (names: Readonly<Record<Sign, readonly string[]>>): KnownNames => ({
  "@": new Set(names["@"].map(fold)),
  "#": new Set(names["#"].map(fold)),
  ">": new Set(names[">"].map(fold)),
});

/** How many characters the longest known name at the beginning of `rest` has; 0 when none is known. */
function nameLength(rest: string, known: ReadonlySet<string>): number {
  const ends = [...rest.slice(0, longestName).matchAll(/(?<=[\p{L}\p{N})”"])(?![\p{L}\p{N}])/gu)].map((match) => match.index);
  return ends.findLast((end) => known.has(fold(rest.slice(0, end)))) ?? 0;
}

/** A line in the pieces in which it is shown. A mark that names nothing known is left out and its words stay plain. */
export function partsOf(words: string, known: KnownNames): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of words.matchAll(marked)) {
    const sign = match[1] as Sign;
    const start = match.index + match[0].length;
    const bracket = match[2]?.trim();
    const length = bracket ? 0 : nameLength(words.slice(start), known[sign]);
    parts.push({ text: words.slice(from, match.index), sign: null });
    if (bracket ?? length) parts.push({ text: bracket ?? words.slice(start, start + length), sign });
    from = start + length;
  }
  return [...parts, { text: words.slice(from), sign: null }].filter(({ text }) => text);
}
