import type { entryKinds } from "#db/enums";
import { nextSuchDay, readDay, readWeekday } from "#lib/reading/days";
import { fold } from "#lib/text";

export type EntryKind = (typeof entryKinds)[number];
export type Named = { id: number; name: string };
export type Dictionary = { clusters: Named[]; people: Named[]; themes: Named[]; regions: Named[] };

export type Line = {
  /** What remains when marks and their names are taken out. */
  text: string;
  clusterId: number | null;
  personId: number | null;
  themeIds: number[];
  regionId: number | null;
  /** Names written in brackets after a mark: to be created. */
  newCluster: string | null;
  newRegion: string | null;
  dueOn: string | null;
};

const prefixes: Record<string, EntryKind> = {
  temat: "topic",
  topic: "topic",
  region: "indication",
  decyzja: "decision",
  decision: "decision",
  zadanie: "task",
  task: "task",
  notatka: "note",
  note: "note",
};

/** The kind written in front of a line ("temat: …") and the words after it; the given kind when there is none. */
export function kindOf(line: string, kind: EntryKind): { kind: EntryKind; words: string } {
  const match = /^\s*(\p{L}+):\s*/u.exec(line);
  const named = match && prefixes[fold(match[1] ?? "")];
  return named ? { kind: named, words: line.slice(match[0].length).trim() } : { kind, words: line.trim() };
}

/** The longest name in the list that `rest` begins with, regardless of case and marks. */
function longest(list: Named[], rest: string): Named | undefined {
  const plain = fold(rest);
  return list
    .filter(({ name }) => plain.startsWith(fold(name)) && !/^(?:[.@]?[\p{L}\p{N}])/u.test(rest.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

const full = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s\p{L}+\s\d{4}`;
const year = String.raw`(?:\s?(?:r\.|r(?=[\s,;]|$)|roku))?`;
const end = String.raw`(?=[\s,;:)]|[.!?](?:\s|$)|$)`;
const lead = String.raw`(?:^|\s)(?:do|until|by)\s+(?:dnia\s+)?`;
const dueFull = new RegExp(`${lead}(${full})${year}${end}`, "iu");
/** Without a year only with a month of two digits, not as the end of a range ("9.00 do 11.10") and not as an amount ("10.12 mln"). */
const dueShort = new RegExp(
  String.raw`(?<!\d\s*)${lead}(\d{1,2})\.(\d{2})${end}(?!\s*(?:tys|mln|mld|zł|pln|eur|euro|proc|pkt|m|km|kg|t|h|godz|min)(?![\p{L}]))(?!\s*[%€])`,
  "iu",
);
const dueWeekday = new RegExp(`${lead}(\\p{L}+)${end}`, "iu");

/** A day that the words set ("do 19.07", "do dnia 5 stycznia 2027 r.", "do piątku") and the words without it. */
function dueDay(words: string, day: string): { dueOn: string | null; rest: string } {
  const readings: [RegExp, (match: RegExpExecArray) => string | null][] = [
    [dueFull, (match) => readDay(match[1] ?? "")],
    [dueShort, (match) => nextSuchDay(match[1] ?? "", match[2] ?? "", day)],
    [dueWeekday, (match) => readWeekday(match[1] ?? "", day)],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(words);
    const dueOn = match && read(match);
    if (match && dueOn) return { dueOn, rest: words.replace(match[0], " ") };
  }
  return { dueOn: null, rest: words };
}

/** A mark stands at the beginning, after a space, a bracket or a quotation mark: in "biuro@klaster.pl" there is none. */
const isMark = (words: string, at: number): boolean =>
  /[@#>]/.test(words[at] ?? "") && (at === 0 || /[\s([„”"«]/.test(words[at - 1] ?? ""));

/** Reads the marks of a capture line: `@` cluster or person, `#` theme, `>` region, `@[…]` and `>[…]` something new, "do 19.07" a day; words that only look like a mark stay as they are. */
export function readLine(words: string, dictionary: Dictionary, day: string): Line {
  const { dueOn, rest } = dueDay(words, day);
  const line: Line = { text: "", clusterId: null, personId: null, themeIds: [], regionId: null, newCluster: null, newRegion: null, dueOn };
  for (let at = 0; at < rest.length;) {
    const taken = isMark(rest, at) ? takeMark(line, rest[at] ?? "", rest.slice(at + 1), dictionary) : 0;
    if (taken === 0) line.text += rest[at];
    at += taken + 1;
  }
  line.text = line.text
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:])/g, "$1")
    .replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, "");
  return line;
}

/** Takes one mark's name into the line and returns how many characters it covered; 0 when it names nothing. */
function takeMark(line: Line, mark: string, rest: string, { clusters, people, themes, regions }: Dictionary): number {
  const bracket = /^\[([^\]]{2,200})\]/.exec(rest);
  if (bracket && mark !== "#") {
    const name = bracket[1]?.trim() ?? "";
    const known = (mark === "@" ? clusters : regions).find((one) => fold(one.name) === fold(name))?.id ?? null;
    if (mark === "@") Object.assign(line, known ? { clusterId: known } : { newCluster: name });
    else Object.assign(line, known ? { regionId: known } : { newRegion: name });
    return bracket[0].length;
  }
  const found = (list: Named[]) => longest(list, rest);
  const cluster = mark === "@" ? found(clusters) : undefined;
  const person = mark === "@" && !cluster ? found(people) : undefined;
  const theme = mark === "#" ? found(themes) : undefined;
  const region = mark === ">" ? found(regions) : undefined;
  line.clusterId = cluster?.id ?? line.clusterId;
  line.personId = person?.id ?? line.personId;
  line.regionId = region?.id ?? line.regionId;
  if (theme) line.themeIds.push(theme.id);
  return (cluster ?? person ?? theme ?? region)?.name.length ?? 0;
}
