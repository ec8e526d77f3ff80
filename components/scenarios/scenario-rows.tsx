import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { ScenarioRow } from "#lib/scenarios/queries";

export function ScenarioRows({ rows, here: { t, format } }: { rows: ScenarioRow[]; here: Work }) {
  return rows.map((row) => (
    <tr key={row.id}>
      <td>
        <Link href={`/scenarios/${row.id}`}>{row.title}</Link>
        {row.provenance === "sample" && <small>{t("list.sample")}</small>}
      </td>
      <td data-label={t("scenarios.project")}>{row.project}</td>
      <td data-label={t("scenarios.period")}>
        {format.date(row.fromDay)}–{format.date(row.toDay)}
      </td>
      <td>
        <StateChip state={row.status} label={t(key("enums.scenarioStatus", row.status))} />
      </td>
      <td className="n" data-label={t("scenarios.activities")}>
        {row.activities}
      </td>
      <td className="n" data-label={t("scenarios.budget")}>
        {format.money(row.budget)}
      </td>
    </tr>
  ));
}
