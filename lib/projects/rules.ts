import type { Mark } from "#db/schema/snapshots/marks";

const lines = (value: string | null) =>
  (value ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Marks typed one a line, Polish and English in the same order. A line that names the European Union stands for its emblem. */
export function marksFrom(pl: string | null, en: string | null): Mark[] {
  const english = lines(en);
  return lines(pl).map((line, index) => ({
    kind: /^(Unia Europejska|European Union)/.test(line) ? "eu_emblem" : "text",
    pl: line,
    en: english[index] ?? line,
  }));
}

/** The same marks as the lines of a form. */
export const linesOf = (marks: readonly Mark[]): { marksPl: string; marksEn: string } => ({
  marksPl: marks.map((mark) => mark.pl).join("\n"),
  marksEn: marks.map((mark) => mark.en).join("\n"),
});
