import type { OldColumn as Column } from "#lib/export/table";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import { topicNumber } from "#lib/topics/number";
import type { TopicRow } from "#lib/topics/queries";

/** The columns of the list of topics as a file. */
export const topicColumns = (t: Translate, format: Format): Column<TopicRow>[] => [
  { title: t("topics.number"), width: 8, value: (row) => topicNumber(row.number) },
  { title: t("topics.name"), width: 60, value: (row) => row.title },
  { title: t("topics.cluster"), width: 40, value: (row) => row.cluster },
  { title: t("topics.themes"), width: 40, value: (row) => row.themes?.replaceAll("|", ", ") },
  { title: t("topics.supports"), width: 10, value: (row) => row.supports },
  { title: t("topics.status"), width: 16, value: (row) => t(key("enums.topicStatus", row.status)) },
  { title: t("topics.due"), width: 14, value: (row) => row.replyDueOn && format.date(row.replyDueOn) },
  { title: t("topics.wanted"), width: 40, value: (row) => row.wanted },
  { title: t("list.sample"), width: 16, value: (row) => (row.provenance === "sample" ? t("list.sample") : "") },
];
