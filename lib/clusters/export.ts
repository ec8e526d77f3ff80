import type { ClusterRow } from "#lib/clusters/queries";
import type { OldColumn as Column } from "#lib/export/table";
import { key, type Translate } from "#lib/i18n/translate";

/** The columns of the list of clusters as a file. */
export const clusterColumns = (t: Translate): Column<ClusterRow>[] => [
  { title: t("clusters.name"), width: 50, value: (row) => row.name },
  { title: t("clusters.kind"), width: 16, value: (row) => t(key("enums.clusterKind", row.kind)) },
  { title: t("clusters.stage"), width: 16, value: (row) => t(key("enums.clusterStage", row.stage)) },
  { title: t("clusters.seat"), width: 20, value: (row) => row.seat },
  { title: t("clusters.coordinatingOrganisation"), width: 50, value: (row) => row.organisation },
  { title: t("clusters.themes"), width: 40, value: (row) => row.themes?.replaceAll("|", ", ") },
  { title: t("clusters.topics"), width: 10, value: (row) => row.topics },
  { title: t("clusters.members"), width: 10, value: (row) => row.members },
  { title: t("enums.provenance.sample"), width: 18, value: (row) => (row.provenance === "sample" ? t("list.sample") : "") },
];
