import type { ReactNode } from "react";
import { Link } from "#components/ui/link";
import type { Option } from "#lib/forms/spec";
import type { Translate } from "#lib/i18n/translate";
import { columnOf } from "#lib/regions/columns";
import type { Cell, RegionRow } from "#lib/regions/queries";

const nothing: Cell = { wanted: 0, strength: 0 };

/** The cells of the matrix, regions by themes: the number is how many clusters want it, the shade how strong the evidence is. */
export const matrixCells = (themes: readonly Option[], t: Translate): Record<string, (row: RegionRow) => ReactNode> => ({
  name: (row) => (
    <>
      <Link href={`/regions/${row.id}`}>{row.name}</Link> <span className="muted small">{row.code}</span>
    </>
  ),
  ...Object.fromEntries(
    themes.map(({ value }) => [columnOf(Number(value)), (row: RegionRow) => matrixCell(row.cells.get(Number(value)) ?? nothing, t)]),
  ),
});

const matrixCell = (cell: Cell, t: Translate) => (
  <span className={`cell s${cell.strength}${cell.wanted + cell.strength === 0 ? " none" : ""}`} title={t("regions.cell", cell)}>
    {cell.wanted || (cell.strength > 0 ? "0" : "")}
  </span>
);
