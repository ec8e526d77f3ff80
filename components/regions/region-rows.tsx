import { Link } from "#components/ui/link";
import type { Locale } from "#db/enums";
import { StateChip } from "#components/ui/chip";
import { key, type Translate } from "#lib/i18n/translate";
import type { RegionRow } from "#lib/regions/queries";

type Props = { rows: RegionRow[]; themes: { id: number; name: string }[]; locale: Locale; t: Translate };

/** The matrix: regions by themes; the number is how many clusters want it, the shade how strong the evidence is. */
export function RegionRows({ rows, themes, locale, t }: Props) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/regions/${row.id}`}>{locale === "pl" ? row.namePl : (row.nameEn ?? row.namePl)}</Link>{" "}
        <span className="muted small">{row.code}</span>
      </td>
      {themes.map((theme) => {
        const cell = row.cells.get(theme.id) ?? { wanted: 0, strength: 0 };
        return (
          <td
            key={theme.id}
            data-label={theme.name}
            className={`cell s${cell.strength}${cell.wanted + cell.strength === 0 ? " none" : ""}`}
          >
            <span title={t("regions.cell", cell)}>{cell.wanted || (cell.strength > 0 ? "0" : "")}</span>
          </td>
        );
      })}
      <td>
        <StateChip state={row.status} label={t(key("enums.regionStatus", row.status))} />
      </td>
      <td className="n" data-label={t("regions.wanting")}>
        {row.wanting}
      </td>
    </tr>
  ));
}
