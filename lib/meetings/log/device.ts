/** What a device keeps of a meeting until the server has it: each author's lines under their own name, never sent as somebody else's. */
export type Waiting = {
  clientId: string;
  kind: string;
  words: string;
  saidAt: string;
  /** Why the server refused it; it stays until a person corrects or discards it. */
  refused?: string;
};

const begin = "grono-lines-";
const keyOf = (authorId: number, meetingId: number) => `${begin}${authorId}-${meetingId}`;
const draftKey = (authorId: number, meetingId: number) => `grono-line-${authorId}-${meetingId}`;

const parsed = (value: string | null): Waiting[] => {
  try {
    const lines: unknown = JSON.parse(value ?? "[]");
    return Array.isArray(lines) ? (lines as Waiting[]) : [];
  } catch {
    return [];
  }
};

export const readLines = (authorId: number, meetingId: number): Waiting[] => parsed(localStorage.getItem(keyOf(authorId, meetingId)));

export function keepLines(authorId: number, meetingId: number, lines: Waiting[]): void {
  if (lines.length > 0) localStorage.setItem(keyOf(authorId, meetingId), JSON.stringify(lines));
  else localStorage.removeItem(keyOf(authorId, meetingId));
}

/** The line that is being typed, kept for when the page is loaded again. */
export const readDraft = (authorId: number, meetingId: number): string => localStorage.getItem(draftKey(authorId, meetingId)) ?? "";

export function keepDraft(authorId: number, meetingId: number, words: string): void {
  if (words) localStorage.setItem(draftKey(authorId, meetingId), words);
  else localStorage.removeItem(draftKey(authorId, meetingId));
}

/** How many lines wait on this device: of this author, and of everybody. */
export function countUnsent(authorId: number): { own: number; all: number } {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "").filter((key) =>
    key.startsWith(begin),
  );
  const count = (chosen: string[]) => chosen.reduce((sum, key) => sum + parsed(localStorage.getItem(key)).length, 0);
  return { own: count(keys.filter((key) => key.startsWith(`${begin}${authorId}-`))), all: count(keys) };
}
