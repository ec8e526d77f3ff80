import { Said } from "#components/meetings/said";
import { ProjectMarks } from "#components/meetings/project-marks";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { Minutes } from "#db/schema/snapshots/minutes";
import { plainWords, type KnownNames } from "#lib/meetings/log/marks";
import { waitsForCluster } from "#lib/meetings/rules";
import { topicNumber } from "#lib/topics/rules";

type Props = { minutes: Minutes; known: KnownNames; approval: string; here: Work };

/** The minutes as they are read on screen and printed on A4. */
export function MinutesBody({ minutes, known, approval, here: { t, format, locale } }: Props) {
  const findings = minutes.entries.filter((entry) => entry.kind === "decision" || entry.kind === "task");
  return (
    <article>
      <p className="muted">{[approval, minutes.caseMark].filter(Boolean).join(" · ")}</p>
      <h2 className="mt-4">{t("meetings.participants")}</h2>
      <ul className="list-disc pl-5">
        {minutes.participants.map((one) => (
          <li key={one.name}>{[one.name, one.capacity ?? one.cluster ?? one.organisation].filter(Boolean).join(", ")}</li>
        ))}
      </ul>
      <h2 className="mt-4">{t("meetings.agenda")}</h2>
      <ol className="list-decimal pl-5">
        {minutes.agenda.map((item) => (
          <li key={item.title}>{[item.title, item.speaker].filter(Boolean).join(", ")}</li>
        ))}
      </ol>
      {minutes.carried.length > 0 && (
        <>
          <h2 className="mt-4">{t("meetings.carried")}</h2>
          <ul className="list-disc pl-5">
            {minutes.carried.map((task) => (
              <li key={task.id}>{[task.title, task.owner, task.dueOn && format.date(task.dueOn)].filter(Boolean).join(", ")}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className="mt-4">{t("meetings.course")}</h2>
      <ol className="log">
        {minutes.entries.map((entry, index) => (
          <li key={index}>
            <time>{format.time(entry.saidAt)}</time>
            <span className={`kind ${entry.kind}`}>{t(key("enums.entryKind", entry.kind))}</span>
            <div>
              <p>
                {entry.topic === null ? "" : `${topicNumber(entry.topic)} `}
                <Said words={entry.words} known={known} />
                {waitsForCluster({ kind: entry.kind, topicId: entry.topic, clusterId: entry.cluster === null ? null : 1 }) && (
                  <>
                    {" "}
                    <span className="chip amber">{t("meetings.noCluster")}</span>
                  </>
                )}
              </p>
              {(entry.saidBy || entry.cluster) && <div className="meta">{[entry.saidBy, entry.cluster].filter(Boolean).join(" · ")}</div>}
            </div>
          </li>
        ))}
      </ol>
      <h2 className="mt-4">{t("meetings.findings")}</h2>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("meetings.what")}</th>
            <th scope="col">{t("meetings.who")}</th>
            <th scope="col">{t("meetings.byWhen")}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((one, index) => (
            <tr key={index}>
              <td>{plainWords(one.words)}</td>
              <td>{one.owner ?? t("meetings.office")}</td>
              <td>{one.due && format.date(one.due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4">{t("meetings.author", { name: minutes.minuteTaker ?? "" })}</p>
      <ProjectMarks project={minutes.project} locale={locale} />
    </article>
  );
}
