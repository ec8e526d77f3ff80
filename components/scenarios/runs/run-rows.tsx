import { ProofChip } from "#components/scenarios/runs/proof-chip";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { RunRow } from "#lib/scenarios/runs/queries";

/** Every calculation of a scenario: when, by whom, under which conditions, with which result. */
export function RunRows({ scenarioId, rows, here }: { scenarioId: number; rows: RunRow[]; here: Work }) {
  const { t, format } = here;
  if (rows.length === 0) return <p className="muted section">{t("scenarios.runs.none")}</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          {(["at", "by", "limits", "result"] as const).map((name) => (
            <th key={name} scope="col">
              {t(`scenarios.runs.${name}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t("scenarios.runs.open")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link href={`/scenarios/${scenarioId}/runs/${row.id}`}>{format.moment(row.at)}</Link>
              {row.isCurrent && <small>{t("scenarios.runs.current")}</small>}
            </td>
            <td data-label={t("scenarios.runs.by")}>{row.by}</td>
            <td data-label={t("scenarios.runs.limits")}>
              {t("scenarios.runs.limitsText", {
                budget: format.money(row.budget),
                maxEvents: row.maxEvents,
                tolerance: String(row.tolerance),
              })}
              <small>{t(row.isFresh ? "scenarios.runs.fresh" : "scenarios.runs.stable")}</small>
            </td>
            <td data-label={t("scenarios.runs.result")}>
              <RunResult row={row} here={here} />
            </td>
            <td>
              {row.objective && !row.isCurrent && (
                <Link href={`/scenarios/${scenarioId}/compare?with=run-${row.id}`}>{t("scenarios.runs.compare")}</Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RunResult({ row, here }: { row: RunRow; here: Work }) {
  const { t, format } = here;
  if (row.proof?.status === "infeasible") return <span className="chip amber">{t("scenarios.runs.infeasible")}</span>;
  if (!row.objective) return <span className="chip">{t(key("scenarios.runs.states", row.state))}</span>;
  const { coverage, topicValue, cost } = row.objective;
  return (
    <>
      {t("scenarios.runs.resultText", {
        clusters: coverage,
        events: row.events,
        topicValue: format.number(topicValue),
        cost: format.money(cost),
      })}{" "}
      <ProofChip proof={row.proof} here={here} />
    </>
  );
}
