import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { UserRow } from "#lib/users/queries";

export function UserRows({ rows, t, format }: { rows: UserRow[]; t: Translate; format: Format }) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/admin/users/${row.id}`}>{row.name}</Link>
        <small>{row.email}</small>
      </td>
      <td>{t(key("enums.role", row.role))}</td>
      <td>
        <StateChip state={row.state} label={t(key("users.states", row.state))} />
      </td>
      <td data-label={t("users.lastVisit")}>{row.lastVisitAt ? format.moment(row.lastVisitAt) : t("users.never")}</td>
    </tr>
  ));
}
