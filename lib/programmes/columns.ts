import { columns } from "#lib/list/columns";
import { byArchive } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { ProgrammeRow } from "#lib/programmes/queries";

const described = columns<ProgrammeRow>()({
  name: { kind: "link", only: "table", sort: true, value: (row, { locale }) => (locale === "pl" ? row.namePl : row.nameEn) },
  namePl: { kind: "text", only: "file", width: 60, value: (row) => row.namePl },
  nameEn: { kind: "text", only: "file", width: 60, value: (row) => row.nameEn },
  level: { kind: "text", width: 20, value: (row) => row.level },
  projects: { kind: "number", value: (row) => row.projects },
});

/** The list of funding programmes: its columns, filters and order. */
export const programmeList = listOf<ProgrammeRow>()({
  domain: "programmes",
  columns: described,
  filters: { archived: byArchive },
  sort: "name",
});
