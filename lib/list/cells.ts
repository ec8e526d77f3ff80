import type { Voice } from "#lib/i18n/voice";
import { cellText, headingOf, type Column, type Columns } from "#lib/list/columns";

/** What a table needs of a cell, small enough to travel as data: its text, or [text, note, address, state or tone]. */
export type Cell = string | [text: string, note: string, more: string];
export type TableColumn = { name: string; label: string; kind: Column<unknown>["kind"]; sort: boolean };
export type TableRow = { id: number; cells: Cell[] };

const shownIn = <Row>(columns: Columns<Row>, place: "table" | "file") =>
  Object.entries(columns).filter(([, column]) => (column.only ?? place) === place);

/** The columns of a table with their headings. */
export const tableColumns = <Row>(domain: string, columns: Columns<Row>, { t }: Voice): TableColumn[] =>
  shownIn(columns, "table").map(([name, column]) => ({
    name,
    label: column.heading ?? t(headingOf(domain, name, column)),
    kind: column.kind,
    sort: column.sort ?? false,
  }));

/** The columns of a file with their headings; those named in `first` stand before the others. */
export function fileColumns<Row>(domain: string, columns: Columns<Row>, { t }: Voice, first: readonly string[] = []) {
  const place = ([name]: [string, unknown]) => (first.includes(name) ? first.indexOf(name) : first.length);
  return shownIn(columns, "file")
    .sort((a, b) => place(a) - place(b))
    .map(([name, column]) => ({ title: column.heading ?? t(headingOf(domain, name, column)), column }));
}

function cellOf<Row extends { id: number }>(column: Column<Row>, row: Row, path: string, voice: Voice): Cell {
  const text = cellText(column, row, voice);
  const note = (column.note && column.note(row, voice)) || "";
  if (column.kind === "link" && text) return [text, note, column.href ? (column.href(row) ?? "") : `${path}/${row.id}`];
  if (column.kind === "state") return [text, note, column.value(row)];
  const tone = ("tone" in column && column.tone?.(row)) || "";
  return note || tone ? [text, note, tone] : text;
}

/** The rows of a table as data. */
export function tableRows<Row extends { id: number }>(path: string, columns: Columns<Row>, rows: Row[], voice: Voice): TableRow[] {
  const shown = shownIn(columns, "table").map(([, column]) => column);
  return rows.map((row) => ({ id: row.id, cells: shown.map((column) => cellOf(column, row, path, voice)) }));
}
