/** A topic's number as people say it: 7 → "T-007"; none → "". */
export const topicNumber = (number: number | null): string => (number === null ? "" : `T-${String(number).padStart(3, "0")}`);
