import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { ScenarioRow } from "#lib/scenarios/queries";

/** The columns of the list of scenarios as a file. */
export const scenarioColumns = (t: Translate, format: Format): Column<ScenarioRow>[] => [
  { title: t("scenarios.name"), width: 50, value: (row) => row.title },
  { title: t("scenarios.project"), width: 16, value: (row) => row.project },
  { title: t("scenarios.fromDay"), width: 14, value: (row) => format.date(row.fromDay) },
  { title: t("scenarios.toDay"), width: 14, value: (row) => format.date(row.toDay) },
  { title: t("scenarios.budget"), width: 16, value: (row) => row.budget / 100 },
  { title: t("scenarios.activities"), width: 14, value: (row) => row.activities },
  { title: t("scenarios.status"), width: 16, value: (row) => t(key("enums.scenarioStatus", row.status)) },
];
