import { Link } from "#components/ui/link";
import type { Format } from "#lib/i18n/format";
import type { Translate } from "#lib/i18n/translate";
import { functionsOf } from "#lib/people/export";
import type { PersonRow } from "#lib/people/queries";

type Props = { rows: PersonRow[]; t: Translate; format: Format };

export function PersonRows({ rows, t, format }: Props) {
  const sample = t("list.sample");
  const due = t("people.noticeDue");
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/people/${row.id}`}>{row.anonymisedAt ? t("people.erasedName", { id: row.id }) : row.name}</Link>
        <small>{[row.position, row.provenance === "sample" && sample].filter(Boolean).join(" · ")}</small>
      </td>
      <td>{row.organisationId && <Link href={`/organisations/${row.organisationId}`}>{row.organisation}</Link>}</td>
      <td>{functionsOf(row, t)}</td>
      <td>{row.email && <a href={`mailto:${row.email}`}>{row.email}</a>}</td>
      <td data-label={row.noticeDueOn ? due : undefined}>{row.noticeDueOn && format.date(row.noticeDueOn)}</td>
    </tr>
  ));
}
