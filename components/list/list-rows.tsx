"use client";

import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Cell, TableColumn, TableRow } from "#lib/list/cells";
import { isNumber, labelInCell } from "#lib/list/kinds";

type Props = { columns: TableColumn[]; rows: TableRow[] };

export function CellContent({ kind, cell }: { kind: TableColumn["kind"]; cell: Cell }) {
  if (typeof cell === "string") return cell;
  const [text, note, more] = cell;
  const main =
    kind === "link" && more ? <Link href={more}>{text}</Link> : kind === "state" ? <StateChip state={more} label={text} /> : text;
  return note ? [main, <small key="note">{note}</small>] : main;
}

/** Rows travel as data and become a table once, not as elements that are written twice. */
export function ListRows({ columns, rows }: Props) {
  return rows.map(({ id, cells }) => (
    <tr key={id} id={`row-${id}`}>
      {columns.map((column, at) => (
        <td key={column.name} className={isNumber(column) ? "n" : undefined} data-label={labelInCell(column, at)}>
          <CellContent kind={column.kind} cell={cells[at] ?? ""} />
        </td>
      ))}
    </tr>
  ));
}
