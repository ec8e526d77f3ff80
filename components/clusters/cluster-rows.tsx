import { StateChip } from "#components/ui/chip";
import type { ClusterRow } from "#lib/clusters/queries";
import { key, type Translate } from "#lib/i18n/translate";

export function ClusterRows({ rows, t }: { rows: ClusterRow[]; t: Translate }) {
  const topics = t("clusters.topics");
  const members = t("clusters.members");
  const sample = t("list.sample");
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <a href={`/clusters/${row.id}`}>{row.name}</a>
        <small>{[row.seat, row.provenance === "sample" && sample].filter(Boolean).join(" · ")}</small>
      </td>
      <td>{row.organisation}</td>
      <td>{row.themes?.replaceAll("|", ", ")}</td>
      <td>
        <StateChip state={row.stage} label={t(key("enums.clusterStage", row.stage))} />
      </td>
      <td className="n" data-label={topics}>
        {row.topics}
      </td>
      <td className="n" data-label={members}>
        {row.members}
      </td>
    </tr>
  ));
}
