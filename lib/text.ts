const alphabet = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";
const rank = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x4e00 + index)]));

/** Lone halves of characters, controls, invisible marks, marks that turn the direction of text, what stands for nothing. */
const unseen =
  /[\p{Surrogate}\p{Noncharacter_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Joins pictures into one ("👩‍🔬"); anywhere else nobody sees it. */
const joiner = /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Text as the database keeps it, from a form, a paste or a file: NFC, line feeds, tabs as spaces, nothing that cannot be seen, trimmed; blank gives "". */
export const clean = (value: string): string =>
  value
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(unseen, "")
    .replace(joiner, "")
    .replaceAll("\t", " ")
    .normalize("NFC")
    .trim();

/** The same for a text of one line: every run of spaces and line breaks is one space. */
export const cleanLine = (value: string): string => clean(value).replace(/\s+/g, " ");

const characters = new Intl.Segmenter("pl", { granularity: "grapheme" });

/** The text in two parts, the first of at most `most` code units, between characters as people see them and, where there is one near the end, at a space. */
export function cut(value: string, most: number): [string, string] {
  if (value.length <= most) return [value, ""];
  let at = 0;
  for (const { index, segment } of characters.segment(value.slice(0, most + 40))) {
    if (index + segment.length > most) break;
    at = index + segment.length;
  }
  const space = value.lastIndexOf(" ", at);
  const end = space > most * 0.8 ? space : at;
  return [value.slice(0, end).trimEnd(), value.slice(end).trimStart()];
}

/** Lower case without marks, ł as l: "Łódź" → "lodz". */
export function fold(value: string): string {
  return value.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
}

/** A key whose plain byte order is the Polish alphabet, regardless of case, numbers by value. */
export function sortKey(value: string): string {
  const spaced = value
    .toLowerCase()
    .normalize("NFC")
    .replace(/[„”"'’()«»–-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return spaced
    .replace(/\d+/g, (digits) => digits.padStart(12, "0"))
    .replace(/\p{L}/gu, (letter) => rank.get(letter) ?? rank.get(fold(letter)[0] ?? "") ?? letter);
}
