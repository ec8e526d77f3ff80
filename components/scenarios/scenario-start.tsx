import { Solve } from "#components/scenarios/solve";
import { Bullets } from "#components/ui/bullets";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";

type Props = { scenario: ScenarioPage; here: Work };

/** Before the first programme: what there is to choose from, and the one click. */
export function ScenarioStart({ scenario, here }: Props) {
  const { t } = here;
  if (!scenario.can.edit) return <p className="muted">{t("scenarios.nothingYet")}</p>;
  return (
    <section>
      <h2>{t("scenarios.inputs")}</h2>
      {scenario.candidates > 0 ? (
        <>
          <p className="my-3">{t("scenarios.nothingYet")}</p>
          <p className="my-3">{t("scenarios.inputsReady", { candidates: scenario.candidates, weeks: scenario.weeks.length })}</p>
          <WhyEmpty scenario={scenario} here={here} />
          <Solve scenario={scenario} here={here} />
        </>
      ) : (
        <NotReady scenario={scenario} here={here} />
      )}
    </section>
  );
}

/** What keeps every candidate out, so that a calculation can only come back empty. */
function WhyEmpty({ scenario: { empty, content }, here: { t, format } }: Props) {
  if (!empty) return null;
  const { closed, noTravellers, noWeek, cheapest } = empty;
  const lines = [
    ...(empty.noEvents ? [t("scenarios.empty.noEvents")] : []),
    ...(closed > 0 ? [t("scenarios.empty.closed", { count: closed })] : []),
    ...(noTravellers > 0 ? [t("scenarios.empty.noTravellers", { count: noTravellers })] : []),
    ...(noWeek > 0 ? [t("scenarios.empty.noWeek", { count: noWeek })] : []),
    ...(cheapest === null ? [] : [t("scenarios.empty.budget", { least: format.money(cheapest), budget: format.money(content.budget) })]),
  ];
  return <Bullets lines={lines} />;
}

/** Why there is nothing to choose from, each reason with its count. */
function NotReady({ scenario: { leftOut }, here: { t } }: Props) {
  const regions = leftOut.filter((one) => one.kind === "region");
  const hasTopics = leftOut.some((one) => one.kind === "topic");
  const reasons = [...new Set(regions.map((one) => one.reason))];
  return (
    <>
      <p className="my-3">{t("scenarios.notReady")}</p>
      <Bullets
        lines={[
          ...(hasTopics ? [] : [t("scenarios.empty.noTopics")]),
          ...(regions.length > 0 ? [] : [t("scenarios.empty.noRegions")]),
          ...reasons.map((reason) =>
            t("scenarios.empty.regions", {
              count: regions.filter((one) => one.reason === reason).length,
              reason: t(key("scenarios.reasons", reason)),
            }),
          ),
        ]}
      />
      <p className="flex flex-wrap gap-3 mt-3">
        <Link className="btn" href="/topics?status=submitted">
          {t("scenarios.toTopics")}
        </Link>
        <Link className="btn" href="/regions?status=in_review">
          {t("scenarios.toRegions")}
        </Link>
      </p>
    </>
  );
}
