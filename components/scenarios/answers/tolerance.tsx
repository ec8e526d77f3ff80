import { ToleranceSlider } from "#components/scenarios/answers/tolerance-slider";
import type { Work } from "#lib/access/session";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import { tuneDeedAction } from "#lib/scenarios/runs/actions";

/** How much participation may be given up for topics, with the price of each step. */
export function Tolerance({ scenario, here: { t } }: { scenario: ScenarioPage; here: Work }) {
  const prices = scenario.insight?.tolerances ?? [];
  return (
    <section className="card">
      <h2>{t("scenarios.tolerance.title")}</h2>
      <p className="muted small my-2">{t("scenarios.tolerance.lead")}</p>
      {scenario.can.edit && (
        <form action={tuneDeedAction} className="grid gap-2">
          <input type="hidden" name="id" value={scenario.id} />
          <input type="hidden" name="version" value={scenario.version} />
          <ToleranceSlider
            key={scenario.version}
            value={scenario.tolerance}
            prices={prices}
            texts={{ label: t("scenarios.tolerance.label"), percent: t("scenarios.tolerance.value", { percent: "%percent%" }) }}
          />
          <button className="btn justify-self-start">{t("scenarios.tolerance.apply")}</button>
        </form>
      )}
      {prices.length === 0 && <p className="muted small">{t("scenarios.tolerance.waiting")}</p>}
      {prices.length > 0 && (
        <details className="mt-2">
          <summary className="small">{t("scenarios.tolerance.prices")}</summary>
          <ul className="rows">
            {prices.map(({ tolerance, words }) => (
              <li key={tolerance}>
                <span>
                  <b>{t("scenarios.tolerance.value", { percent: String(tolerance) })}</b>
                  {tolerance === scenario.tolerance && ` (${t("scenarios.tolerance.now")})`} <small className="block muted">{words}</small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
