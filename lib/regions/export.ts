import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { RegionRow } from "#lib/regions/queries";

/** The columns of the list of regions as a file. */
export const regionColumns = (t: Translate, format: Format): Column<RegionRow>[] => [
  { title: t("regions.name"), width: 36, value: (row) => row.namePl },
  { title: t("regions.code"), width: 10, value: (row) => row.code },
  { title: t("regions.country"), value: (row) => format.country(row.country) },
  { title: t("regions.seat"), value: (row) => row.seat },
  { title: t("regions.status"), value: (row) => t(key("enums.regionStatus", row.status)) },
  { title: t("regions.wanting"), width: 16, value: (row) => row.wanting },
];
