import type { Work } from "#lib/access/session";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";

type Props = { scenario: ScenarioPage; here: Work };
const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [300, 170, 34, 10, 24];

/** The least cost for each number of clusters reached, with today's budget drawn across. */
export function BudgetCurve({ scenario, here: { t, format } }: Props) {
  const points = scenario.insight?.front ?? [];
  if (points.length === 0) return null;
  const { budget } = scenario;
  const top = Math.max(budget, ...points.map((point) => point.minCost)) * 1.05;
  const most = points.at(-1)?.coverageAtLeast ?? 1;
  const x = (clusters: number) => LEFT + ((WIDTH - LEFT - 8) * clusters) / most;
  const y = (money: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - money / top);
  const path = points.map(
    (point, index) => `${index === 0 ? "M" : "L"}${x(point.coverageAtLeast).toFixed(1)} ${y(point.minCost).toFixed(1)}`,
  );
  const inside = points.filter((point) => point.minCost <= budget).at(-1)?.coverageAtLeast ?? 0;
  return (
    <section className="card">
      <h2>{t("scenarios.curve.title")}</h2>
      <p className="muted small my-2">{t("scenarios.curve.lead")}</p>
      <svg
        className="curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("scenarios.curve.inBudget", { clusters: inside, of: most })}
      >
        <path className="axis" d={`M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 4}`} />
        <path className="budget" d={`M${LEFT} ${y(budget).toFixed(1)}H${WIDTH - 4}`} />
        <text className="budget" x={WIDTH - 6} y={y(budget) - 4} textAnchor="end">
          {t("scenarios.curve.budget", { budget: format.money(budget) })}
        </text>
        <path className="line" d={path.join("")} />
        {points.map((point) => (
          <circle
            key={point.coverageAtLeast}
            className={point.minCost <= budget ? "in" : "out"}
            cx={x(point.coverageAtLeast)}
            cy={y(point.minCost)}
            r="3"
          />
        ))}
        <text x={x(most)} y={HEIGHT - 8} textAnchor="end">
          {most}
        </text>
        <text x={x(1)} y={HEIGHT - 8} textAnchor="middle">
          1
        </text>
        <text x={LEFT - 4} y={TOP + 8} textAnchor="end">
          {format.number(Math.round(top / 100_000))} k
        </text>
      </svg>
      <p className="small">{t("scenarios.curve.inBudget", { clusters: inside, of: most })}</p>
      <details>
        <summary className="small">{t("scenarios.curve.table")}</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t("scenarios.curve.clusters")}</th>
              <th scope="col" className="n">
                {t("scenarios.curve.cost")}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.coverageAtLeast}>
                <td>{point.coverageAtLeast}</td>
                <td className="n">{format.money(point.minCost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
