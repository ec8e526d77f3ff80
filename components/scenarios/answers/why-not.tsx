import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { WhyNot as Answer } from "#lib/scenarios/runs/insight";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import { acceptPriceDeedAction } from "#lib/scenarios/runs/actions";
import { key } from "#lib/i18n/translate";
import { topicNumber } from "#lib/topics/rules";

type Props = { scenario: ScenarioPage; here: Work };

/** Why topics are outside the programme: the price of each, what would change, and the button that pays it; then what could not enter at all. */
export function WhyNot({ scenario, here }: Props) {
  const answers = scenario.insight?.whyNot ?? [];
  const outside = scenario.leftOut.filter((one) => one.kind === "topic");
  if (answers.length + outside.length === 0) return null;
  return (
    <section className="card why">
      <h2>{here.t("scenarios.why.title")}</h2>
      {answers.map((answer, index) => (
        <TopicAnswer key={answer.id} answer={answer} open={index === 0} scenario={scenario} here={here} />
      ))}
      {outside.map((one) => (
        <details key={one.id}>
          <summary>{[topicNumber(one.number), one.name].filter(Boolean).join(" ")}</summary>
          <ul className="bullets">
            <li>{here.t(key("scenarios.reasons", one.reason))}</li>
            {one.couldTeach.map((region) => (
              <li key={region.id}>
                <Link href={`/regions/${region.id}`}>{here.t("scenarios.why.couldTeach", { region: region.name })}</Link>
              </li>
            ))}
          </ul>
          <Link href={`/topics/${one.id}`}>{here.t("scenarios.why.toTopic")}</Link>
        </details>
      ))}
    </section>
  );
}

type AnswerProps = Props & { answer: Answer; open: boolean };

function TopicAnswer({ answer, open, scenario, here: { t, format } }: AnswerProps) {
  const { id, name, price, lines, extra, canAdd } = answer;
  const isFree = price === t("scenarios.why.free");
  return (
    <details open={open}>
      <summary>{name}</summary>
      <p className="my-2">{price ?? t("scenarios.why.waiting")}</p>
      {canAdd ? <Consequences lines={lines} t={t} /> : <Bullets lines={lines} />}
      {extra !== null && extra > 0 && <p className="my-2">{t("scenarios.why.moneyHelps", { extra: format.money(extra) })}</p>}
      <div className="flex flex-wrap gap-2 mt-2">
        {scenario.can.edit && price !== null && canAdd && (
          <Pay scenario={scenario} topic={answer} extra={0} label={t(isFree ? "scenarios.why.addFree" : "scenarios.why.add")} />
        )}
        {scenario.can.edit && extra !== null && extra > 0 && (
          <Pay scenario={scenario} topic={answer} extra={extra} label={t("scenarios.why.addOver", { extra: format.money(extra) })} />
        )}
        <Link className="btn quiet" href={`/topics/${id}`}>
          {t("scenarios.why.toTopic")}
        </Link>
      </div>
    </details>
  );
}

function Pay({ scenario, topic, extra, label }: { scenario: ScenarioPage; topic: Answer; extra: number; label: string }) {
  return (
    <form action={acceptPriceDeedAction}>
      <input type="hidden" name="id" value={scenario.id} />
      <input type="hidden" name="version" value={scenario.version} />
      <input type="hidden" name="topicId" value={topic.id} />
      <input type="hidden" name="extra" value={extra} />
      <button className="btn">
        {label}
        <span className="sr-only"> {topic.name}</span>
      </button>
    </form>
  );
}

const Bullets = ({ lines }: { lines: string[] }) => (
  <ul className="bullets">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The changes that a decision would bring, folded away: the price above them is the answer. */
export function Consequences({ lines, t }: { lines: string[]; t: Work["t"] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className="small">
        {t("scenarios.why.consequence")} ({t("scenarios.changes.count", { count: lines.length })})
      </summary>
      <Bullets lines={lines} />
    </details>
  );
}
