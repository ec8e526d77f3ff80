import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { Proof } from "#lib/scenarios/runs/proof";

/** The levels of a calculation with their bounds: what "optimal" or "at most x % off" rests on. */
export function Levels({ proof, here: { t, format } }: { proof: Proof | null; here: Work }) {
  if (!proof || proof.levels.length === 0) return null;
  const value = (name: string, amount: number | null) =>
    amount === null ? "–" : name === "cost" ? format.money(amount) : format.number(amount);
  return (
    <details className="card">
      <summary>{t("scenarios.proofDetails")}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("scenarios.runs.level")}</th>
            {(["value", "bound", "gap", "seconds"] as const).map((name) => (
              <th key={name} scope="col" className="n">
                {t(`scenarios.runs.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {proof.levels.map((level, index) => (
            <tr key={index}>
              <th scope="row">{t(key("scenarios.levels", level.name))}</th>
              <td className="n">{value(level.name, level.value)}</td>
              <td className="n">{value(level.name, level.bound)}</td>
              <td className="n">{level.gap === null ? "–" : `${format.number(Math.round(level.gap * 1000) / 10)} %`}</td>
              <td className="n">{format.number(Math.round(level.seconds * 10) / 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="small muted">
        {(["coverage", "participation", "changes", "topicValue"] as const).map((name) => (
          <div key={name}>
            <dt className="inline font-semibold">{t(`scenarios.levels.${name}`)}: </dt>
            <dd className="inline">{t(`scenarios.levelMeaning.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {proof.stopped === "time" && <p className="small">{t("scenarios.runs.stoppedTime")}</p>}
      {proof.stopped === "cancelled" && <p className="small">{t("scenarios.runs.stoppedCancelled")}</p>}
    </details>
  );
}
