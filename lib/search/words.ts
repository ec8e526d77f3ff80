import { polish } from "multilingual-stemmer";
import { fold } from "#lib/text";

/** One word's stem, folded: "klastrów", "klastra" and "klaster" give the same. Snowball Polish twice, then two rules for what it leaves. */
export function stem(word: string): string {
  const root = fold(polish(polish(word.toLowerCase())));
  return root.replace(/rz$/, "r").replace(/([b-df-hj-np-tv-z])e([rknlc])$/, "$1$2");
}

const words = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text as the index keeps them: each folded and, where it differs, its stem. */
export const indexWords = (...texts: (string | null | undefined)[]): string =>
  texts
    .flatMap((text) => words(text ?? ""))
    .flatMap((word) => [...new Set([fold(word), stem(word)])])
    .join(" ");

/** What a person typed as an FTS5 query: every word must occur, as a beginning or by its stem; null when there is no word. */
export function matchQuery(typed: string): string | null {
  const parts = words(typed)
    .slice(0, 8)
    .map((word) => `("${fold(word)}"* OR "${stem(word)}")`);
  return parts.length > 0 ? parts.join(" AND ") : null;
}
