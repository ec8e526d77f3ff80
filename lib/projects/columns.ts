import { columns } from "#lib/list/columns";
import { byArchive, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";
import type { ProjectRow } from "#lib/projects/queries";

const described = columns<ProjectRow>()({
  acronym: {
    kind: "link",
    sort: true,
    width: 20,
    value: (row) => row.acronym,
    note: (row, { locale }) => (locale === "pl" ? row.titlePl : (row.titleEn ?? row.titlePl)),
  },
  titlePl: { kind: "text", only: "file", width: 60, value: (row) => row.titlePl },
  titleEn: { kind: "text", only: "file", width: 60, value: (row) => row.titleEn },
  programme: { kind: "text", width: 40, value: (row) => row.programme },
  period: {
    kind: "text",
    only: "table",
    sort: true,
    value: (row, { format }) => [row.fromDay, row.toDay].flatMap((day) => (day ? [format.date(day)] : [])).join("–"),
  },
  fromDay: { kind: "day", only: "file", value: (row) => row.fromDay },
  toDay: { kind: "day", only: "file", value: (row) => row.toDay },
  meetings: { kind: "number", value: (row) => row.meetings },
  scenarios: { kind: "number", value: (row) => row.scenarios },
});

/** The list of projects: its columns, filters and order. */
export const projectList = listOf<ProjectRow>()({
  domain: "projects",
  columns: described,
  filters: { programme: byRecord("programme"), archived: byArchive },
  sort: "acronym",
});
