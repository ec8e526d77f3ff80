import { columns, type Columns } from "#lib/list/columns";
import { byArchive, byChoice, byLink, byOwn, byRecord } from "#lib/list/filters";
import { listOf, type ListOf } from "#lib/list/list";
import type { RegionRow } from "#lib/regions/queries";

const described = columns<RegionRow>()({
  name: { kind: "link", sort: true, width: 36, value: (row) => row.name },
  code: { kind: "text", only: "file", width: 10, value: (row) => row.code },
  country: { kind: "text", only: "file", value: (row, { format }) => format.country(row.country) },
  seat: { kind: "text", only: "file", value: (row) => row.seat },
  status: {
    kind: "state",
    list: "regionStanding",
    value: (row) => row.standing,
    note: (row, { t, format }) =>
      row.validUntil &&
      (row.standing === "approved" || row.standing === "expired") &&
      t("regions.until", { day: format.date(row.validUntil) }),
  },
  validUntil: { kind: "day", only: "file", value: (row) => row.validUntil },
  wanting: { kind: "number", sort: true, width: 16, value: (row) => row.wanting },
});

/** The list of regions: its columns, filters and order. */
export const regionList = listOf<RegionRow>()({
  domain: "regions",
  columns: described,
  filters: {
    status: byChoice("regionStanding"),
    country: byOwn(),
    theme: byRecord("theme"),
    relation: byChoice("relationKind"),
    review: byLink,
    archived: byArchive,
  },
  sort: "-wanting",
});

/** The name of a theme's column. */
export const columnOf = (themeId: number): string => `theme-${themeId}`;

/** The same list as the page shows it: with a column for each theme in force, which says how many clusters want a region for it. */
export function withThemes(themes: readonly { value: string; label: string }[]): ListOf<RegionRow> {
  const { name, ...rest } = described;
  const wanted: Columns<RegionRow> = Object.fromEntries(
    themes.map(({ value, label }) => [
      columnOf(Number(value)),
      { kind: "special", only: "table", heading: label, value: (row: RegionRow) => String(row.cells.get(Number(value))?.wanted ?? "") },
    ]),
  );
  return { ...regionList, columns: { name, ...wanted, ...rest } };
}
