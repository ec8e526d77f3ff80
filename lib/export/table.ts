import writeXlsxFile from "write-excel-file/node";
import { AppError } from "#lib/errors";
import { warsawDay, warsawTime } from "#lib/clock";
import type { Voice } from "#lib/i18n/voice";
import { cellText, type Column } from "#lib/list/columns";
import { clean } from "#lib/text";

/** A column of a file: its heading, and the list's column that it comes from. */
export type FileColumn<Row> = { title: string; column: Column<Row> };

/** Text of a CSV that a spreadsheet will not run as a formula, in letters of full width neither (SEC-14). */
export const harmless = (value: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value);

const quoted = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

function csvCell<Row>(column: Column<Row>, row: Row, voice: Voice): string {
  if (column.kind !== "number" && column.kind !== "money") return quoted(cellText(column, row, voice));
  const value = column.value(row);
  return value == null ? quoted("") : String(column.kind === "money" ? value / 100 : value).replace(".", ",");
}

/** CSV with BOM, semicolons, quotes closed, CRLF. */
export function toCsv<Row>(columns: FileColumn<Row>[], rows: Row[], voice: Voice): string {
  const lines = [columns.map(({ title }) => quoted(title)), ...rows.map((row) => columns.map(({ column }) => csvCell(column, row, voice)))];
  return `\ufeff${lines.map((line) => line.join(";")).join("\r\n")}\r\n`;
}

const dated = (wall: string, format: string) => ({ type: Date, value: new Date(`${wall}Z`), format });

/** A spreadsheet knows no time zones: what a clock in Warsaw showed. */
const wallTime = (instant: string) => `${warsawDay(instant)}T${warsawTime(instant)}`;

function xlsxCell<Row>(column: Column<Row>, row: Row, voice: Voice) {
  const text = cellText(column, row, voice);
  if (text === "") return null;
  switch (column.kind) {
    case "number":
      return { type: Number, value: Number(column.value(row)), format: Number.isInteger(column.value(row)) ? "#,##0" : undefined };
    case "money":
      return { type: Number, value: Number(column.value(row)) / 100, format: `#,##0.00 "${voice.format.currency}"` };
    case "day":
      return dated(`${column.value(row) || ""}T00:00:00`, "dd.mm.yyyy");
    case "moment":
      return dated(wallTime(column.value(row) || ""), "dd.mm.yyyy hh:mm");
    case "text":
    case "link":
    case "state":
    case "choice":
    case "special":
      return { type: String, value: clean(text), wrap: true };
  }
}

const usualWidth = { number: 12, money: 16, day: 14, moment: 18 } as const;
const widthOf = <Row>({ kind, width }: Column<Row>) => width ?? (kind in usualWidth ? usualWidth[kind as keyof typeof usualWidth] : 24);

/** An XLSX workbook of one sheet with a bold heading row that stays in view; numbers, money, days and moments are typed, so text needs no guard. */
export async function toXlsx<Row>(sheet: string, columns: FileColumn<Row>[], rows: Row[], voice: Voice): Promise<Buffer> {
  const head = columns.map(({ title }) => ({ value: title, fontWeight: "bold" as const }));
  const body = rows.map((row) => columns.map(({ column }) => xlsxCell(column, row, voice)));
  return writeXlsxFile([head, ...body], {
    sheet: sheet.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    columns: columns.map(({ column }) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
  }).toBuffer();
}

export const mimeTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ics: "text/calendar; charset=utf-8",
};

/** A download that no browser opens in place; the name is plain ASCII with the Warsaw day. */
export function fileResponse(body: Buffer | string, kind: keyof typeof mimeTypes, name: string): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "content-type": mimeTypes[kind],
      "content-disposition": `attachment; filename="grono-${name}-${warsawDay()}.${kind}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** The list as a file of the wanted format; throws `not_found` for another format. */
export async function tableResponse<Row>(
  format: string,
  name: string,
  title: string,
  columns: FileColumn<Row>[],
  rows: Row[],
  voice: Voice,
): Promise<Response> {
  if (format === "csv") return fileResponse(toCsv(columns, rows, voice), "csv", name);
  if (format === "xlsx") return fileResponse(await toXlsx(title, columns, rows, voice), "xlsx", name);
  throw new AppError("not_found", "errors.notFound");
}
