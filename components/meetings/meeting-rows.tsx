import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { MeetingRow } from "#lib/meetings/queries";

export function MeetingRows({ rows, t, format }: { rows: MeetingRow[]; t: Translate; format: Format }) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>{format.date(row.day)}</td>
      <td>
        <Link href={`/meetings/${row.id}`}>{row.title}</Link>
        <small>{[row.place, row.project, row.caseMark].filter(Boolean).join(" · ")}</small>
      </td>
      <td>
        <StateChip state={row.status} label={t(key("enums.meetingStatus", row.status))} />
      </td>
      <td className="n" data-label={t("meetings.topics")}>
        {row.topics}
      </td>
      <td className="n" data-label={t("meetings.indications")}>
        {row.indications}
      </td>
    </tr>
  ));
}
