import { Link } from "#components/ui/link";
import type { Format } from "#lib/i18n/format";
import { key, type Translate } from "#lib/i18n/translate";
import type { OrganisationRow } from "#lib/organisations/queries";

type Props = { rows: OrganisationRow[]; t: Translate; format: Format };

export function OrganisationRows({ rows, t, format }: Props) {
  const people = t("organisations.people");
  const clusters = t("organisations.clusters");
  const sample = t("list.sample");
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/organisations/${row.id}`}>{row.name}</Link>
        {row.provenance === "sample" && <small>{sample}</small>}
      </td>
      <td>{t(key("enums.organisationType", row.type))}</td>
      <td>{row.town}</td>
      <td>{[row.region, format.country(row.country)].filter(Boolean).join(", ")}</td>
      <td className="n" data-label={people}>
        {row.people}
      </td>
      <td className="n" data-label={clusters}>
        {row.clusters}
      </td>
    </tr>
  ));
}
