import { decisionNumber } from "#lib/decisions/number";
import type { DecisionRow } from "#lib/decisions/queries";
import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";

/** The columns of the list of decisions as a file. */
export const decisionColumns = (t: Translate, format: Format): Column<DecisionRow>[] => [
  { title: t("decisions.number"), width: 10, value: (row) => decisionNumber(row.number) },
  { title: t("decisions.subject"), width: 60, value: (row) => row.title },
  { title: t("decisions.kind"), width: 14, value: (row) => t(key("enums.decisionSubject", row.subjectKind)) },
  { title: t("decisions.outcome"), width: 16, value: (row) => t(key("enums.decisionOutcome", row.outcome)) },
  { title: t("decisions.reason"), width: 60, value: (row) => row.reason },
  { title: t("decisions.state"), width: 14, value: (row) => t(key("enums.decisionState", row.state)) },
  { title: t("decisions.published"), value: (row) => row.publishedAt && format.moment(row.publishedAt) },
  { title: t("decisions.by"), value: (row) => row.by },
];
