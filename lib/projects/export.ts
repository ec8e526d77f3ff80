import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import type { Translate } from "#lib/i18n/translate";
import type { ProgrammeRow } from "#lib/programmes/queries";
import type { ProjectRow } from "#lib/projects/queries";

/** The columns of the list of projects as a file. */
export const projectColumns = (t: Translate, format: Format): Column<ProjectRow>[] => [
  { title: t("projects.acronym"), width: 20, value: (row) => row.acronym },
  { title: t("projects.titlePl"), width: 60, value: (row) => row.titlePl },
  { title: t("projects.titleEn"), width: 60, value: (row) => row.titleEn },
  { title: t("projects.programme"), width: 40, value: (row) => row.programme },
  { title: t("projects.fromDay"), width: 14, value: (row) => row.fromDay && format.date(row.fromDay) },
  { title: t("projects.toDay"), width: 14, value: (row) => row.toDay && format.date(row.toDay) },
  { title: t("projects.meetings"), width: 12, value: (row) => row.meetings },
  { title: t("projects.scenarios"), width: 12, value: (row) => row.scenarios },
];

/** The columns of the list of programmes as a file. */
export const programmeColumns = (t: Translate): Column<ProgrammeRow>[] => [
  { title: t("programmes.namePl"), width: 60, value: (row) => row.namePl },
  { title: t("programmes.nameEn"), width: 60, value: (row) => row.nameEn },
  { title: t("programmes.level"), width: 20, value: (row) => row.level },
  { title: t("programmes.projects"), width: 12, value: (row) => row.projects },
];
