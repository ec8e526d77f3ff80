import { StateChip } from "#components/ui/chip";
import { decisionNumber } from "#lib/decisions/number";
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
        <td className="muted">{decisionNumber(row.number)}</td>
        <td>
          <a href={`/decisions/${row.id}`}>{row.title}</a>
          {href && (
            <a className="small block" href={href}>
              {t(key("enums.entity", row.subjectId ? row.subjectKind : "meeting"))}
            </a>
          )}
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
