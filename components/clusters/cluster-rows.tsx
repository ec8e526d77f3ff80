"use client";

import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { ClusterRow } from "#lib/clusters/queries";

type Props = { rows: ClusterRow[]; texts: { topics: string; members: string; sample: string; stages: Record<string, string> } };

/** Rows travel as data and become a table once, not as elements that are written twice. */
export function ClusterRows({ rows, texts }: Props) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/clusters/${row.id}`}>{row.name}</Link>
        <small>{[row.seat, row.provenance === "sample" && texts.sample].filter(Boolean).join(" · ")}</small>
      </td>
      <td>{row.organisation}</td>
      <td>{row.themes?.replaceAll("|", ", ")}</td>
      <td>
        <StateChip state={row.stage} label={texts.stages[row.stage] ?? ""} />
      </td>
      <td className="n" data-label={texts.topics}>
        {row.topics}
      </td>
      <td className="n" data-label={texts.members}>
        {row.members}
      </td>
    </tr>
  ));
}
