import { RecordForm } from "#components/form/record-form";
import { BudgetCurve } from "#components/scenarios/answers/budget-curve";
import { CalledOff } from "#components/scenarios/programme/called-off";
import { Calendar } from "#components/scenarios/programme/calendar";
import { Changes, offersReplacement } from "#components/scenarios/programme/changes";
import { Levels } from "#components/scenarios/runs/levels";
import { PinButton } from "#components/scenarios/programme/pin-button";
import { Programme } from "#components/scenarios/programme/programme";
import { ProofChip } from "#components/scenarios/runs/proof-chip";
import { RunProgress } from "#components/scenarios/runs/run-progress";
import { ScenarioAside } from "#components/scenarios/scenario-aside";
import { ScenarioStart } from "#components/scenarios/scenario-start";
import { Solve } from "#components/scenarios/solve";
import { Tolerance } from "#components/scenarios/answers/tolerance";
import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { cancelRunAction } from "#lib/scenarios/actions";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import { isUnderWay } from "#lib/scenarios/runs/rules";

type Props = { scenario: ScenarioPage; here: Work; problem?: string };

const isRunning = ({ run }: ScenarioPage) => run !== null && isUnderWay(run.state);

type PartProps = Omit<Props, "problem">;

/** A scenario: how good it is in figures, when and where, what for, and what can be done about it. */
export function ScenarioBody({ scenario, here, problem }: Props) {
  const { t, format } = here;
  const { content } = scenario;
  return (
    <>
      <Head scenario={scenario} here={here} />
      {problem && (
        <p className="summary mt-4" role="alert">
          {problem}
        </p>
      )}
      {scenario.number !== null && (
        <p className="muted mt-2">
          {t("scenarios.release", { number: scenario.number, day: scenario.releasedAt ? format.moment(scenario.releasedAt) : "" })}
        </p>
      )}
      <RunNow scenario={scenario} here={here} />
      {!isRunning(scenario) && <Changes scenario={scenario} here={here} />}
      {content.items.length > 0 && <Figures scenario={scenario} here={here} />}
      <div className="columns">
        <div>
          {content.objectives && <p className="max-w-[68ch] whitespace-pre-line">{content.objectives}</p>}
          {content.items.length === 0 && !isRunning(scenario) && <ScenarioStart scenario={scenario} here={here} />}
          {content.items.length > 0 && <Plan scenario={scenario} here={here} />}
          {content.items.length === 0 && <CalledOff scenario={scenario} here={here} />}
        </div>
        <ScenarioAside scenario={scenario} here={here} />
      </div>
    </>
  );
}

function Head({ scenario, here }: PartProps) {
  const { t, format } = here;
  const { content } = scenario;
  const hasProgramme = content.items.length > 0;
  const period = [content.project?.acronym, `${format.date(content.fromDay)}–${format.date(content.toDay)}`].filter(Boolean).join(" · ");
  const lead = (
    <p className="flex flex-wrap gap-2 items-center">
      <span>{period}</span>
      <StateChip state={scenario.status} label={t(key("enums.scenarioStatus", scenario.status))} />
      {content.provenance === "sample" && <span className="chip amber">{t("list.sample")}</span>}
      <ProofChip
        proof={scenario.proof}
        isDraft={scenario.isDraft}
        changedSince={scenario.since.length > 0 ? scenario.calculatedAt : null}
        here={here}
      />
    </p>
  );
  const links: [shown: boolean, address: string, label: string][] = [
    [scenario.can.history, `/scenarios/${scenario.id}/history`, t("actions.history")],
    [scenario.can.edit, `/scenarios/${scenario.id}/edit`, t("actions.edit")],
    [scenario.can.see && hasProgramme, `/scenarios/${scenario.id}/runs`, t("scenarios.runs.title")],
  ];
  return (
    <PageHeader crumbs={[{ href: "/scenarios", label: t("scenarios.title") }]} title={content.title} lead={lead}>
      {links
        .filter(([shown]) => shown)
        .map(([, address, label]) => (
          <Link key={address} className="btn" href={address}>
            {label}
          </Link>
        ))}
      {scenario.can.edit && hasProgramme && !isRunning(scenario) && !offersReplacement(scenario) && (
        <Solve scenario={scenario} here={here} again />
      )}
    </PageHeader>
  );
}

/** The programme in time, in words, and what it is worth. */
function Plan({ scenario, here }: PartProps) {
  return (
    <>
      <Calendar items={scenario.content.items} weeks={scenario.weeks} here={here} />
      <Programme scenario={scenario} here={here} />
      <CalledOff scenario={scenario} here={here} />
      {scenario.insight && (
        <div className="pair">
          <div className="grid gap-4">
            <Tolerance scenario={scenario} here={here} />
            <Levels proof={scenario.proof} here={here} />
          </div>
          <BudgetCurve scenario={scenario} here={here} />
        </div>
      )}
    </>
  );
}

/** A calculation under way, a failed one, or conditions that cannot hold together. */
function RunNow({ scenario, here: { t, locale } }: PartProps) {
  const { run, infeasible } = scenario;
  if (run && isRunning(scenario)) {
    const levels = Object.fromEntries(
      (["coverage", "participation", "changes", "topicValue", "cost"] as const).map((level) => [level, t(`scenarios.levels.${level}`)]),
    );
    const texts = {
      running: t("scenarios.running"),
      queued: t("scenarios.queued"),
      reload: t("scenarios.reload"),
      gapNow: t("scenarios.gapNow", { gap: "%gap%" }),
      levels,
      locale,
    };
    const fields = [
      { name: "id", label: "", kind: "hidden" as const, value: scenario.id },
      { name: "runId", label: "", kind: "hidden" as const, value: run.id },
    ];
    return (
      <section className="card mt-4 grid gap-3">
        <RunProgress key={run.id} scenarioId={scenario.id} run={run} hasProgramme={scenario.content.items.length > 0} texts={texts} />
        {scenario.can.edit && (
          <RecordForm action={cancelRunAction} fields={fields} texts={formTexts(t, t("scenarios.stop"))} primary={false} />
        )}
      </section>
    );
  }
  if (run?.state === "failed")
    return (
      <p className="summary mt-4" role="alert">
        {t("scenarios.failedRun", { id: run.message ?? "" })}
      </p>
    );
  if (!infeasible) return null;
  return (
    <div className="summary mt-4" role="alert">
      <p>{t("scenarios.infeasible")}</p>
      <ul className="bullets">
        {infeasible.map((one) => (
          <li key={one.text} className="items-center">
            {one.text}
            {one.kind && scenario.can.edit && (
              <PinButton id={scenario.id} kind={one.kind} target={one.target} remove label={t("scenarios.takeBack")} about={one.text} />
            )}
          </li>
        ))}
      </ul>
      <p>{t("scenarios.conflictHint")}</p>
    </div>
  );
}

function Figures({ scenario: { facts, content, maxEvents }, here: { t, format } }: PartProps) {
  const figures: [string, string, number | null][] = [
    [String(facts.events), t("scenarios.figures.events", { events: facts.events, of: maxEvents }), null],
    [String(facts.topics), t("scenarios.figures.topics", { topics: facts.topics, of: facts.topicsOf }), facts.topics / facts.topicsOf],
    [
      String(facts.clusters),
      t("scenarios.figures.clusters", { clusters: facts.clusters, of: facts.clustersOf }),
      facts.clusters / facts.clustersOf,
    ],
    [
      format.money(content.cost),
      t("scenarios.figures.budget", { budget: format.money(content.budget) }),
      content.cost / Math.max(1, content.budget),
    ],
    [String(facts.collisions), t("scenarios.figures.collisions"), null],
  ];
  return (
    <div className="figures">
      {figures.map(([value, label, share]) => (
        <p key={label}>
          <b>{value}</b>
          <span>{label}</span>
          {share !== null && (
            <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="4" className="whole" />
              <rect width={Math.min(100, Math.round(share * 100))} height="4" className="part" />
            </svg>
          )}
        </p>
      ))}
    </div>
  );
}
