/** A decision's number as people say it: 7 → "R-007"; none → "". */
export const decisionNumber = (number: number | null): string => (number === null ? "" : `R-${String(number).padStart(3, "0")}`);
