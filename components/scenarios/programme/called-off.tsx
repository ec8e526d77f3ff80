import { daysOf } from "#components/scenarios/programme/programme";
import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import { topicNumber } from "#lib/topics/rules";

type Props = { scenario: ScenarioPage; here: Work };

/** What does not take place: why, who loses a trip by it, and which topics nothing serves any more. */
export function CalledOff({ scenario, here }: Props) {
  const { t, format, locale } = here;
  if (scenario.calledOff.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("scenarios.calledOff.title")}</h2>
      <p className="muted small">{t("scenarios.calledOff.lead")}</p>
      <ul className="rows">
        {scenario.calledOff.map(({ item, losers, openTopics }) => (
          <li key={item.id} id={`item-${item.id}`} className="!block">
            <h3 className="cap">
              {t(key("enums.activityType", item.type))}, {item.region[locale]}
            </h3>
            <p className="flex flex-wrap gap-2 items-center muted">
              <span>{daysOf(item, format)}</span>
              <StateChip state={item.status} label={t(key("enums.activityStatus", item.status))} />
            </p>
            {item.statusReason && <p className="whitespace-pre-line">{item.statusReason}</p>}
            {losers.length > 0 && <p>{t("scenarios.calledOff.losers", { clusters: losers.join(", ") })}</p>}
            {openTopics.length > 0 && (
              <p>
                {t("scenarios.calledOff.topics")}{" "}
                {openTopics.map((topic, index) => (
                  <span key={topic.id}>
                    {index > 0 && ", "}
                    <Link href={`/topics/${topic.id}`}>
                      {topicNumber(topic.number)} {topic.title}
                    </Link>
                  </span>
                ))}
              </p>
            )}
            {scenario.can.activity && (
              <p>
                <Link className="btn quiet" href={`/scenarios/${scenario.id}/activities/${item.id}`}>
                  {t("scenarios.activity")}
                  <span className="sr-only"> {item.region[locale]}</span>
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
