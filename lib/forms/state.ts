/** What a field was sent with; a list for checkboxes. Never a secret. */
export type Typed = Record<string, string | string[]>;

export type FormState = {
  /** Sentences beside fields, in the person's language. */
  fields: Record<string, string>;
  /** Sentences on top that belong to no field. */
  problems: string[];
  typed: Typed;
  /** The newer version somebody else saved: its values, who and when. */
  newer?: { version: number; values: Typed; by: string };
  /** A sentence after success on the same page. */
  done?: string;
  /** Counts answers, so that selects and the summary's focus renew. */
  turn: number;
};

export const emptyState: FormState = { fields: {}, problems: [], typed: {}, turn: 0 };
