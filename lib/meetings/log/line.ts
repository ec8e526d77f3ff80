import type { entryKinds } from "#db/enums";
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
    .filter(({ name }) => plain.startsWith(fold(name)) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

const dueMark = /(?:^|\s)(?:do|until)\s+(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?(?=\s|$|[,.;])/i;

function dueDay(words: string, day: string): { dueOn: string | null; rest: string } {
  const match = dueMark.exec(words);
  if (!match) return { dueOn: null, rest: words };
  const iso = (year: string) => `${year}-${match[2]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}`;
  const thisYear = iso(day.slice(0, 4));
  const dueOn = match[3] ? iso(match[3]) : thisYear < day ? iso(String(Number(day.slice(0, 4)) + 1)) : thisYear;
  const isDay = !Number.isNaN(Date.parse(dueOn)) && new Date(dueOn).toISOString().slice(0, 10) === dueOn;
  return isDay ? { dueOn, rest: words.replace(match[0], " ") } : { dueOn: null, rest: words };
}

/** Reads the marks of a capture line: `@` cluster or person, `#` theme, `>` region, `@[…]` and `>[…]` something new, "do 19.07" a day. */
export function readLine(words: string, dictionary: Dictionary, day: string): Line {
  const { dueOn, rest } = dueDay(words, day);
  const line: Line = { text: "", clusterId: null, personId: null, themeIds: [], regionId: null, newCluster: null, newRegion: null, dueOn };
  for (let at = 0; at < rest.length;) {
    const taken = /[@#>]/.test(rest[at] ?? "") ? takeMark(line, rest[at] ?? "", rest.slice(at + 1), dictionary) : 0;
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
    if (mark === "@") line.newCluster = bracket[1]?.trim() ?? null;
    else line.newRegion = bracket[1]?.trim() ?? null;
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
