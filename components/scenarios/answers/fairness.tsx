import { PinButton } from "#components/scenarios/programme/pin-button";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FairRow } from "#lib/scenarios/answers/insight";
import { clusterCode } from "#lib/scenarios/programme/codes";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";

type Props = { scenario: ScenarioPage; here: Work };
const SHOWN = 8;

/** Rounded to whole złoty: shares of a common cost are no amounts anybody pays. */
const whole = (grosze: number) => Math.round(grosze / 100) * 100;

/** Each cluster's equal part of the budget beside what falls to it, those with least first; complaints that the rule of equal shares would hear. */
export function Fairness({ scenario, here }: Props) {
  const { insight } = scenario;
  const { t, format } = here;
  if (!insight || insight.shares.length === 0) return null;
  const [first, rest] = [insight.shares.slice(0, SHOWN), insight.shares.slice(SHOWN)];
  return (
    <section className="card">
      <h2>{t("scenarios.fair.title")}</h2>
      <p className="muted small my-2">{t("scenarios.fair.lead", { share: format.money(whole(insight.shares[0]?.share ?? 0)) })}</p>
      <Rows rows={first} scenario={scenario} here={here} />
      {rest.length > 0 && (
        <details>
          <summary>{t("scenarios.fair.more", { n: rest.length })}</summary>
          <Rows rows={rest} scenario={scenario} here={here} />
        </details>
      )}
      <h3 className="mt-4">{t("scenarios.fair.complaints")}</h3>
      {insight.complaints.length === 0 && <p className="muted small">{t("scenarios.fair.none")}</p>}
      <ul className="bullets">
        {insight.complaints.map(({ event, clusters, cost }) => (
          <li key={event}>
            {t("scenarios.fair.complaint", { event, cost: format.money(cost), clusters: clusters.map((one) => one.name).join(", ") })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({ rows, scenario, here: { t, format } }: Props & { rows: FairRow[] }) {
  const most = Math.max(1, ...(scenario.insight?.shares ?? []).flatMap((row) => [row.share, row.spent]));
  const width = (money: number) => Math.round((money / most) * 100);
  return (
    <ul className="fair">
      {rows.map((row) => (
        <li key={row.id}>
          <Link href={`/clusters/${row.id}`}>{row.name}</Link>
          <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" className="whole" />
            <rect width={width(row.spent)} height="4" className={row.spent < row.share ? "part short" : "part"} />
            <rect x={width(row.share)} width="0.8" height="4" className="mark" />
          </svg>
          <div>
            <span className="muted small">
              {t("scenarios.fair.seats", { seats: row.seats })}, {format.money(whole(row.spent))}
            </span>
            {scenario.can.edit && row.spent < row.share && row.seats < scenario.maxTrips && (
              <PinButton
                id={scenario.id}
                kind="floor"
                target={clusterCode(row.id)}
                value={String(row.seats + 1)}
                label={t("scenarios.fair.floor", { n: row.seats + 1 })}
                about={row.name}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
