import { overlap, type Period } from "#lib/records/periods";

type Term = Period & { role: string };

/** True when `term` may stand beside the cluster's others: one coordinator at a time, any number of deputies. */
export const isFree = (term: Term, others: readonly Term[]): boolean =>
  term.role !== "coordinator" || !others.some((other) => other.role === "coordinator" && overlap(term, other));
