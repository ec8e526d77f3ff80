import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import { decisionNumber } from "#lib/decisions/number";
import type { DecisionRow } from "#lib/decisions/queries";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";

export function DecisionRows({ rows, t, format }: { rows: DecisionRow[]; t: Translate; format: Format }) {
  return rows.map((row) => (
    <tr key={row.id} id={`decision-${row.id}`}>
      <td className="muted">{decisionNumber(row.number)}</td>
      <td>
        <Link href={`/decisions/${row.id}`}>{row.title}</Link>
        <small>{row.reason}</small>
      </td>
      <td>{t(key("enums.decisionOutcome", row.outcome))}</td>
      <td>
        <StateChip state={row.state} label={t(key("enums.decisionState", row.state))} />
      </td>
      <td>{row.publishedAt && [format.moment(row.publishedAt), row.by].filter(Boolean).join(", ")}</td>
    </tr>
  ));
}
