import type { Offer } from "#lib/errors";

/** What a field was sent with; a list for checkboxes. Never a secret. */
export type Typed = Record<string, string | string[]>;

/** The version somebody else saved meanwhile: by whom, what it says in the fields of the form, and what the latest save changed. */
export type Newer = { version: number; values: Typed; by: string; changes: { label: string; before: string; after: string }[] };

export type FormState = {
  /** Sentences beside fields, in the person's language. */
  fields: Record<string, string>;
  /** Sentences on top that belong to no field. */
  problems: string[];
  typed: Typed;
  newer?: Newer;
  /** Fields that became a choice, by their names: who is meant by a name. */
  offers?: Record<string, Offer>;
  /** Where a person signs in again whose session has ended. */
  signIn?: string;
  /** A sentence after success on the same page. */
  done?: string;
  /** Counts answers, so that selects and the summary's focus renew. */
  turn: number;
};

export const emptyState: FormState = { fields: {}, problems: [], typed: {}, turn: 0 };
