import type { ClusterRow } from "#lib/clusters/queries";
import { columns } from "#lib/list/columns";
import { byArchive, byChoice, byRecord } from "#lib/list/filters";
import { listOf } from "#lib/list/list";

const described = columns<ClusterRow>()({
  name: {
    kind: "link",
    sort: true,
    width: 50,
    value: (row) => row.name,
    note: (row, { t }) => [row.seat, row.isSample && t("list.sample")].filter(Boolean).join(" · "),
  },
  kind: { kind: "choice", list: "clusterKind", only: "file", width: 16, value: (row) => row.kind },
  seat: { kind: "text", only: "file", width: 20, value: (row) => row.seat },
  coordinatingOrganisation: { kind: "text", width: 50, value: (row) => row.organisation },
  themes: { kind: "text", width: 40, value: (row) => row.themes },
  stage: { kind: "state", list: "clusterStage", width: 16, value: (row) => row.stage },
  topics: { kind: "number", sort: true, value: (row) => row.topics },
  members: { kind: "number", sort: true, value: (row) => row.members },
  sample: { kind: "text", only: "file", label: "enums.provenance.sample", value: (row, { t }) => row.isSample && t("list.sample") },
});

/** The list of clusters: its columns, filters and order. */
export const clusterList = listOf<ClusterRow>()({
  domain: "clusters",
  columns: described,
  filters: {
    stage: byChoice("clusterStage"),
    kind: byChoice("clusterKind"),
    theme: byRecord("theme"),
    archived: byArchive,
  },
  sort: "name",
  file: ["name", "kind", "stage"],
});
