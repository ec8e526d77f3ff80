"use client";

import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import { topicNumber } from "#lib/topics/number";
import type { TopicRow } from "#lib/topics/queries";

export type TopicRowTexts = {
  supports: string;
  wanted: string;
  sample: string;
  channels: Record<string, string>;
  statuses: Record<string, string>;
};
type Props = { rows: (TopicRow & { due: string; late: boolean })[]; texts: TopicRowTexts };

/** Rows travel as data and become a table once, not as elements that are written twice. */
export function TopicRows({ rows, texts }: Props) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td className="muted">{topicNumber(row.number)}</td>
      <td>
        <Link href={`/topics/${row.id}`}>{row.title}</Link>
        <small>
          {[
            texts.channels[row.channel],
            row.wanted && texts.wanted.replace("%names%", row.wanted.replaceAll(",", ", ")),
            row.provenance === "sample" && texts.sample,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </td>
      <td>{row.cluster}</td>
      <td>{row.themes?.replaceAll("|", ", ")}</td>
      <td className="n" data-label={texts.supports}>
        {row.supports}
      </td>
      <td>
        <StateChip state={row.status} label={texts.statuses[row.status] ?? ""} />
      </td>
      <td className={row.late ? "text-brick font-semibold" : undefined}>{row.due}</td>
    </tr>
  ));
}
