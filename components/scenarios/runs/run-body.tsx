import { Levels } from "#components/scenarios/runs/levels";
import { PlainProgramme } from "#components/scenarios/runs/plain-programme";
import { ProofChip } from "#components/scenarios/runs/proof-chip";
import { RunResult } from "#components/scenarios/runs/run-rows";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { restoreRunDeedAction } from "#lib/scenarios/runs/actions";
import type { getRun } from "#lib/scenarios/runs/queries";

type Props = { scenarioId: number; run: ReturnType<typeof getRun>; here: Work };

/** One calculation as it was: its conditions, its programme, its proof; and the way back to it. */
export function RunBody({ scenarioId, run, here }: Props) {
  const { t, format } = here;
  const { row } = run;
  const crumbs = [
    { href: "/scenarios", label: t("scenarios.title") },
    { href: `/scenarios/${scenarioId}`, label: run.title },
    { href: `/scenarios/${scenarioId}/runs`, label: t("scenarios.runs.title") },
  ];
  const values = { budget: format.money(row.budget), maxEvents: row.maxEvents, tolerance: String(row.tolerance) };
  const lead = [t("scenarios.runs.limitsText", values), t(row.isFresh ? "scenarios.runs.fresh" : "scenarios.runs.stable"), row.by];
  return (
    <>
      <PageHeader crumbs={crumbs} title={t("scenarios.runs.one", { at: format.moment(row.at) })} lead={lead.filter(Boolean).join(" · ")}>
        <ProofChip proof={row.proof} here={here} />
      </PageHeader>
      <div className="columns">
        <div>
          <p className="section">
            <RunResult row={row} here={here} />
          </p>
          <PlainProgramme events={run.events} here={here} />
        </div>
        <aside>
          <Restore scenarioId={scenarioId} run={run} here={here} />
          <Levels proof={row.proof} here={here} />
          <dl className="small muted">
            <dt>{t("scenarios.runs.input")}</dt>
            <dd className="break-all">{run.inputHash}</dd>
            {run.solver && (
              <>
                <dt className="mt-2">{t("scenarios.runs.solver")}</dt>
                <dd>{run.solver}</dd>
              </>
            )}
          </dl>
        </aside>
      </div>
    </>
  );
}

function Restore({ scenarioId, run, here: { t } }: Props) {
  if (run.events.length === 0) return null;
  if (run.changes.length === 0) return <p className="muted">{t("scenarios.runs.same")}</p>;
  return (
    <section>
      <p>{t("scenarios.runs.restoreLead")}</p>
      <ul className="bullets small">
        {run.changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2 mt-3">
        <Link className="btn" href={`/scenarios/${scenarioId}/compare?with=run-${run.row.id}`}>
          {t("scenarios.runs.compare")}
        </Link>
      </p>
      {run.canRestore && (
        <form action={restoreRunDeedAction} className="mt-2">
          <input type="hidden" name="id" value={scenarioId} />
          <input type="hidden" name="runId" value={run.row.id} />
          <button className="btn">{t("scenarios.runs.restore")}</button>
        </form>
      )}
    </section>
  );
}
