import { StateChip } from "#components/ui/chip";
import type { DecisionRow } from "#lib/decisions/queries";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import { pathOf } from "#lib/search/paths";

const home = (row: DecisionRow) =>
  row.subjectId ? pathOf(row.subjectKind, row.subjectId) : row.meetingId ? pathOf("meeting", row.meetingId) : null;

export function DecisionRows({ rows, t, format }: { rows: DecisionRow[]; t: Translate; format: Format }) {
  return rows.map((row) => {
    const href = home(row);
    return (
      <tr key={row.id} id={`decision-${row.id}`}>
        <td className="muted">{row.number && `R-${String(row.number).padStart(3, "0")}`}</td>
        <td>
          {href ? <a href={href}>{row.title}</a> : row.title}
          <small>{row.reason}</small>
        </td>
        <td>{t(key("enums.decisionOutcome", row.outcome))}</td>
        <td>
          <StateChip state={row.state} label={t(key("enums.decisionState", row.state))} />
        </td>
        <td>{row.publishedAt && [format.moment(row.publishedAt), row.by].filter(Boolean).join(", ")}</td>
      </tr>
    );
  });
}
