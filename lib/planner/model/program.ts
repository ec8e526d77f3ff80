/** Σ values[i] × column[indices[i]] + constant. */
export type Linear = { indices: number[]; values: number[]; constant: number };
export type Row = { lower: number; upper: number; indices: number[]; values: number[] };
/** A mixed-integer program without an objective; rows and columns keep the order in which they were added. */
export type Program = { lower: number[]; upper: number[]; integer: boolean[]; rows: Row[] };

export const emptyProgram = (): Program => ({ lower: [], upper: [], integer: [], rows: [] });

/** Adds a column and returns its position. */
export function addColumn(program: Program, upper: number, integer: boolean): number {
  program.lower.push(0);
  program.upper.push(upper);
  program.integer.push(integer);
  return program.lower.length - 1;
}

/** Adds a row lower ≤ Σ value × column ≤ upper; an empty row is kept only when it can never hold. */
export function addRow(program: Program, lower: number, upper: number, terms: [number, number][]): void {
  if (terms.length === 0 && lower <= 0 && upper >= 0) return;
  program.rows.push({ lower, upper, indices: terms.map(([column]) => column), values: terms.map(([, value]) => value) });
}

/** The terms `value × column`, one for each column. */
export const each = (columns: number[], value = 1): [number, number][] => columns.map((column) => [column, value]);

export function linear(terms: [number, number][], constant = 0): Linear {
  const used = terms.filter(([, value]) => value !== 0);
  return { indices: used.map(([column]) => column), values: used.map(([, value]) => value), constant };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** The greatest whole number that divides every value (1 for none). */
export function commonDivisor(values: number[]): number {
  return values.reduce((found, value) => divisor(Math.abs(value), found), 0) || 1;
}
