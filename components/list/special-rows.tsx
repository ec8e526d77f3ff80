import type { ReactNode } from "react";
import { CellContent } from "#components/list/list-rows";
import type { TableColumn, TableRow } from "#lib/list/cells";
import { isNumber, labelInCell } from "#lib/list/kinds";

type Props<Row> = {
  columns: TableColumn[];
  rows: Row[];
  cells: TableRow[];
  /** Cells that a domain draws itself, by the name of their column. */
  special: Readonly<Record<string, (row: Row) => ReactNode>>;
};

/** Rows of a table of which some cells are a domain's own; headings and cells still come from the same columns. */
export function SpecialRows<Row extends { id: number }>({ columns, rows, cells, special }: Props<Row>) {
  return rows.map((row, index) => (
    <tr key={row.id} id={`row-${row.id}`}>
      {columns.map((column, at) => (
        <td key={column.name} className={isNumber(column) ? "n" : undefined} data-label={labelInCell(column, at)}>
          {special[column.name]?.(row) ?? <CellContent kind={column.kind} cell={cells[index]?.cells[at] ?? ""} />}
        </td>
      ))}
    </tr>
  ));
}
