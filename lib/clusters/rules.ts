type Period = { fromDay: string | null; toDay: string | null };

/** True when two periods share a day; an open end is for ever. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.fromDay ?? "0000") <= (b.toDay ?? "9999") && (b.fromDay ?? "0000") <= (a.toDay ?? "9999");

/** True when the period has not ended before `today`. */
export const isRunning = (period: Period, today: string): boolean => (period.toDay ?? "9999") >= today;

type Term = Period & { role: string };

/** True when `term` may stand beside the cluster's others: one coordinator at a time, any number of deputies. */
export const isFree = (term: Term, others: readonly Term[]): boolean =>
  term.role !== "coordinator" || !others.some((other) => other.role === "coordinator" && overlap(term, other));
