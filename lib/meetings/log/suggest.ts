import { fold } from "#lib/text";

export type Names = { clusters: string[]; people: string[]; themes: string[]; regions: string[] };
/** A pick: its label, the line after it, where the caret stands then, whether it would make something new and whether Enter takes it unasked. */
export type Suggestion = { label: string; line: string; caret: number; isNew: boolean; isReady: boolean };

const most = 6;
const mostWords = 3;

const fits = (name: string, asked: string): boolean => {
  const plain = fold(name);
  return plain.startsWith(asked) || plain.includes(` ${asked}`);
};

/** What the mark before the caret can name: at most six known names by their beginning or a word's, and a new one for a cluster or a region. */
export function suggest(line: string, caret: number, names: Names, createLabels: Record<"@" | ">", string>): Suggestion[] {
  const before = line.slice(0, caret);
  const match = /(?:^|\s)([@#>])([^@#>[\]]{0,60})$/u.exec(before);
  if (!match) return [];
  const mark = match[1] ?? "";
  const asked = fold(match[2] ?? "").trimStart();
  const known = mark === "@" ? [...names.clusters, ...names.people] : mark === "#" ? names.themes : names.regions;
  const start = caret - (match[2] ?? "").length;
  const put = (label: string, text: string, isNew = false): Suggestion => {
    const after = line.slice(caret).trimStart();
    // A place nobody knows is kept as it was said; a new cluster is a record, and a long rest of a line is no name.
    const isReady = !isNew || (mark === ">" && asked.trim().split(" ").length <= mostWords);
    return { label, line: `${line.slice(0, start)}${text} ${after}`, caret: start + text.length + 1, isNew, isReady };
  };
  const begins = (name: string) => Number(!fold(name).startsWith(asked));
  const fitting = known.filter((name) => fits(name, asked) && fold(name) !== asked.trimEnd());
  const found = fitting.sort((a, b) => begins(a) - begins(b)).slice(0, most);
  if (found.length === 0 && known.some((name) => asked.startsWith(fold(name)))) return [];
  const isNew = mark !== "#" && found.length < most && asked.trim().length >= 3 && !asked.includes("  ");
  return [
    ...found.map((name) => put(name, name)),
    ...(isNew ? [put(`${createLabels[mark === "@" ? "@" : ">"]}: ${(match[2] ?? "").trim()}`, `[${(match[2] ?? "").trim()}]`, true)] : []),
  ];
}
