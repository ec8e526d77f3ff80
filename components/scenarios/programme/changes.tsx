import { ExplainWait } from "#components/scenarios/answers/explain-wait";
import { Solve } from "#components/scenarios/solve";
import { Bullets } from "#components/ui/bullets";
import type { Work } from "#lib/access/session";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";

type Props = { scenario: ScenarioPage; here: Work };

/** More changes than this are folded away. */
const FEW = 8;

/** What the last calculation changed, in words; or what changed since, and what stands for it now. */
export function Changes({ scenario, here }: Props) {
  const { t } = here;
  const { moved, since, isExplaining } = scenario;
  return (
    <>
      {since.length > 0 && (
        <div className="notice mt-4" role="status">
          <p>{t("scenarios.since.title")}</p>
          <Bullets lines={since} />
        </div>
      )}
      <Replacement scenario={scenario} here={here} />
      {moved && (
        <details className="card mt-4" open={moved.length > 0 && moved.length <= FEW}>
          <summary>
            {t("scenarios.changes.title")}: {t("scenarios.changes.count", { count: moved.length })}
          </summary>
          {moved.length === 0 && <p>{t("scenarios.changes.none")}</p>}
          <Bullets lines={moved} />
        </details>
      )}
      {isExplaining && (
        <ExplainWait scenarioId={scenario.id} texts={{ waiting: t("scenarios.why.explaining"), ready: t("scenarios.why.ready") }} />
      )}
    </>
  );
}

/** True when the page offers a recalculation with its price; it is then the one way to recalculate. */
export const offersReplacement = ({ insight, since }: ScenarioPage): boolean => since.length > 0 && insight?.replan?.isSame === false;

/** What a recalculation would make of a programme that was changed by hand: the price before the button that pays it. */
function Replacement({ scenario, here }: Props) {
  const { t } = here;
  const replan = scenario.insight?.replan;
  if (!replan || scenario.since.length === 0) return null;
  const count = t("scenarios.changes.count", { count: replan.lines.length });
  return (
    <section className="card mt-4">
      <h2>{t("scenarios.replacement.title")}</h2>
      {replan.isSame ? (
        <p>{t("scenarios.replacement.same")}</p>
      ) : (
        <>
          <p className="my-2">{[replan.gains, replan.price].filter(Boolean).join(" ")}</p>
          <details className="mb-3" open={replan.lines.length <= FEW}>
            <summary>
              {t("scenarios.why.consequence")} ({count})
            </summary>
            <Bullets lines={replan.lines} />
          </details>
          {scenario.can.edit && <Solve scenario={scenario} here={here} again />}
          {!scenario.can.edit && scenario.can.activity && <p className="muted small mt-2">{t("scenarios.replacement.reopen")}</p>}
        </>
      )}
    </section>
  );
}
