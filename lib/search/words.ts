import { polish } from "multilingual-stemmer";
import { plainNumber } from "#lib/reading/registers";
import { fold } from "#lib/text";

/** One word's stem, folded: "klastrów", "klastra" and "klaster" give the same. Snowball Polish twice, then two rules for what it leaves. */
export function stem(word: string): string {
  const root = fold(polish(polish(word.toLowerCase())));
  return root.replace(/rz$/, "r").replace(/([b-df-hj-np-tv-z])e([rknlc])$/, "$1$2");
}

/** "T-007" and "T-7" are one word, and another one than "R-7". */
const identifier = /(?<![\p{L}\p{N}-])([\p{L}])-0*(\d{1,6})(?![\p{L}\p{N}-])/gu;
const isIdentifier = (word: string) => /^\p{L}\d+$/u.test(word);

/** Ligatures and other forms of a letter count as the letter. */
const words = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replace(identifier, "$1$2")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A number as people write it, in groups: only digits and what stands between them. */
const isNumber = (typed: string): boolean => /^[\s+()./\p{Pd}\d]+$/u.test(typed) && typed.replace(/\D/g, "").length >= 6;

/** The words of a text as the index keeps them: each folded and, where it differs, its stem. */
export const indexWords = (...texts: (string | null | undefined)[]): string =>
  texts
    .flatMap((text) => words(text ?? ""))
    .flatMap((word) => [...new Set([fold(word), stem(word)])])
    .join(" ");

/** Stands before the words of a contact in the index; nobody can type it. */
const marker = "ǁ";

/** A person's addresses and numbers as the index keeps them: only a query that may ask for contacts finds them. */
export const contactWords = (...contacts: (string | null)[]): string =>
  contacts
    .flatMap((text) => words(text ?? ""))
    .map((word) => marker + fold(word))
    .join(" ");

/** What a person typed as an FTS5 query: every word must occur, as a beginning or by its stem, among contacts only where that is allowed; null when there is no word. */
export function matchQuery(typed: string, isForContacts = false): string | null {
  const plain = typed.replaceAll(marker, " ");
  const number = plainNumber(plain);
  const asked = isNumber(number) ? [number.replace(/\D/g, "")] : words(plain).slice(0, 8);
  const parts = asked.map((word) => {
    const own = isIdentifier(word) ? `"${fold(word)}"` : `"${fold(word)}"* OR "${stem(word)}"`;
    return isForContacts ? `(${own} OR "${marker}${fold(word)}"*)` : `(${own})`;
  });
  return parts.length > 0 ? parts.join(" AND ") : null;
}
