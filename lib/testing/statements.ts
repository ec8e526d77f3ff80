const ran = (): number => (globalThis as { gronoStatements?: number }).gronoStatements ?? 0;

/** How many statements the work takes. */
export function statementsOf(work: () => unknown): number {
  const before = ran();
  work();
  return ran() - before;
}
