import { Bullets } from "#components/ui/bullets";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { WhyNot as Answer } from "#lib/scenarios/answers/insight";
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
                <Link href={`/regions/${region.id}`}>
                  {here.t(region.status === "approved" ? "scenarios.why.expired" : "scenarios.why.couldTeach", { region: region.name })}
                </Link>
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
  const { id, name, told, isFree, canAdd, raised } = answer;
  const mayAdd = scenario.can.edit && canAdd;
  return (
    <details open={open}>
      <summary>{name}</summary>
      <p className="my-2">{told ? [told.price, told.gains].filter(Boolean).join(" ") : waitingWords(scenario, t)}</p>
      {told && (canAdd ? <Consequences lines={told.lines} t={t} /> : <Bullets lines={told.lines} />)}
      {mayAdd && <Pay scenario={scenario} topic={answer} extra={0} label={t(isFree ? "scenarios.why.addFree" : "scenarios.why.add")} />}
      {raised && (
        <>
          <p className="my-2">
            {raised.isWithoutLoss
              ? t("scenarios.why.moneyHelps", { extra: format.money(raised.extra) })
              : [t("scenarios.why.moneyChanges", { extra: format.money(raised.extra) }), raised.price, raised.gains]
                  .filter(Boolean)
                  .join(" ")}
          </p>
          <Consequences lines={raised.lines} t={t} />
          {scenario.can.edit && (
            <Pay
              scenario={scenario}
              topic={answer}
              extra={raised.extra}
              label={t("scenarios.why.addOver", { extra: format.money(raised.extra) })}
            />
          )}
        </>
      )}
      <p className="mt-2">
        <Link className="btn quiet" href={`/topics/${id}`}>
          {t("scenarios.why.toTopic")}
        </Link>
      </p>
    </details>
  );
}

/** An answer belongs to the programme it was worked out for: it is on its way, or comes with the next calculation. */
const waitingWords = (scenario: ScenarioPage, t: Work["t"]) =>
  t(scenario.isExplaining || scenario.since.length === 0 ? "scenarios.why.waiting" : "scenarios.why.recalculate");

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
