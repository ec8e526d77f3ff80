"use client";

import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Cell, TableColumn, TableRow } from "#lib/list/cells";
import { isNumber, labelInCell } from "#lib/list/kinds";

type Props = { columns: TableColumn[]; rows: TableRow[] };

const toned: Record<string, string> = { muted: "muted", late: "text-brick font-semibold" };

function mainOf(kind: TableColumn["kind"], text: string, more: string) {
  if (kind === "link" && more) return <Link href={more}>{text}</Link>;
  if (kind === "state") return <StateChip state={more} label={text} />;
  return more ? <span className={toned[more]}>{text}</span> : text;
}

export function CellContent({ kind, cell }: { kind: TableColumn["kind"]; cell: Cell }) {
  if (typeof cell === "string") return cell;
  const [text, note, more] = cell;
  const main = mainOf(kind, text, more);
  return note ? (
    <>
      {main}
      <small>{note}</small>
    </>
  ) : (
    main
  );
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
