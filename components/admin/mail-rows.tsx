import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { MailRow } from "#lib/mail/queries";

export function MailRows({ rows, t, format }: { rows: MailRow[]; t: Translate; format: Format }) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/admin/mail/${row.id}`}>{row.subject}</Link>
      </td>
      <td>{row.recipient}</td>
      <td>
        <StateChip state={row.state} label={t(key("enums.mailState", row.state))} />
      </td>
      <td data-label={t("admin.created")}>{format.moment(row.createdAt)}</td>
    </tr>
  ));
}
