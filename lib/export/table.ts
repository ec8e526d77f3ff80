import writeXlsxFile from "write-excel-file/node";
import { AppError } from "#lib/errors";
import { warsawDay } from "#lib/clock";

export type Cell = string | number | null | undefined;
export type Column<Row> = { title: string; width?: number; value: (row: Row) => Cell };

/** Text that a spreadsheet will not run as a formula (SEC-14). */
export const harmless = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** CSV with BOM, semicolons, quotes closed, CRLF. */
export function toCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const quote = (cell: Cell) =>
    typeof cell === "number" ? String(cell).replace(".", ",") : `"${harmless(cell ?? "").replaceAll('"', '""')}"`;
  const lines = [columns.map((column) => quote(column.title)), ...rows.map((row) => columns.map((column) => quote(column.value(row))))];
  return `\ufeff${lines.map((line) => line.join(";")).join("\r\n")}\r\n`;
}

/** An XLSX workbook of one sheet with a bold heading row that stays in view. */
export async function toXlsx<Row>(sheet: string, columns: Column<Row>[], rows: Row[]): Promise<Buffer> {
  const head = columns.map((column) => ({ value: column.title, fontWeight: "bold" as const }));
  const cell = (value: Cell) =>
    value == null || value === ""
      ? null
      : typeof value === "number"
        ? { type: Number, value }
        : { type: String, value: harmless(value), wrap: true };
  const body = rows.map((row) => columns.map((column) => cell(column.value(row))));
  const result = await writeXlsxFile([head, ...body], {
    sheet: sheet.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    columns: columns.map((column) => ({ width: column.width ?? 24 })),
    stickyRowsCount: 1,
  }).toBuffer();
  return result;
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
  columns: Column<Row>[],
  rows: Row[],
): Promise<Response> {
  if (format === "csv") return fileResponse(toCsv(columns, rows), "csv", name);
  if (format === "xlsx") return fileResponse(await toXlsx(title, columns, rows), "xlsx", name);
  throw new AppError("not_found", "errors.notFound");
}
