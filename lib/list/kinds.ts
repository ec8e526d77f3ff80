import type { TableColumn } from "#lib/list/cells";

/** Kinds whose value says nothing without its heading, where a narrow screen shows no headings. */
const labelled = new Set<TableColumn["kind"]>(["number", "money", "day", "moment", "special"]);

/** True for a column that is set to the right. */
export const isNumber = ({ kind }: TableColumn): boolean => kind === "number" || kind === "money";

/** The heading that stands in the cell itself on a narrow screen; undefined where the value speaks for itself. */
export const labelInCell = (column: TableColumn, at: number): string | undefined =>
  at > 0 && labelled.has(column.kind) ? column.label : undefined;
