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
const draftBegin = "grono-line-";
const keyOf = (authorId: number, meetingId: number) => `${begin}${authorId}-${meetingId}`;
const draftKey = (authorId: number, meetingId: number) => `${draftBegin}${authorId}-${meetingId}`;

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

/** The line that is being typed and its kind, kept for when the page is loaded again or the session has ended. */
export type Draft = { kind: string; words: string };

export function readDraft(authorId: number, meetingId: number): Draft | null {
  const kept = localStorage.getItem(draftKey(authorId, meetingId));
  if (!kept) return null;
  try {
    const draft: unknown = JSON.parse(kept);
    if (typeof draft === "object" && draft && "words" in draft && "kind" in draft)
      return { kind: String(draft.kind), words: String(draft.words) };
  } catch {
    // Kept before the kind was: the words alone.
  }
  return { kind: "", words: kept };
}

export function keepDraft(authorId: number, meetingId: number, draft: Draft): void {
  if (draft.words.trim()) localStorage.setItem(draftKey(authorId, meetingId), JSON.stringify(draft));
  else localStorage.removeItem(draftKey(authorId, meetingId));
}

const orphanKey = (meetingId: number) => `${begin}${meetingId}`;

/** Lines kept before each had an author: nobody's, until a person takes them over or discards them. */
export const readOrphans = (meetingId: number): Waiting[] => parsed(localStorage.getItem(orphanKey(meetingId)));

/** Takes the lines of nobody off the device's list; with an author they join that author's queue. */
export function settleOrphans(meetingId: number, authorId?: number): void {
  if (authorId !== undefined) keepLines(authorId, meetingId, [...readOrphans(meetingId), ...readLines(authorId, meetingId)]);
  localStorage.removeItem(orphanKey(meetingId));
}

/** How many lines wait on this device, a half-typed one among them: of this author, and of everybody. */
export function countUnsent(authorId: number): { own: number; all: number } {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  const lines = (of: string) =>
    keys.filter((key) => key.startsWith(of)).reduce((n, key) => n + parsed(localStorage.getItem(key)).length, 0);
  const drafts = (of: string) => keys.filter((key) => key.startsWith(of)).length;
  return {
    own: lines(`${begin}${authorId}-`) + drafts(`${draftBegin}${authorId}-`),
    all: lines(begin) + drafts(draftBegin),
  };
}
