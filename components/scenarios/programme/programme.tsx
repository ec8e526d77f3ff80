import { PinButton } from "#components/scenarios/programme/pin-button";
import { ProgrammeKeys } from "#components/scenarios/programme/programme-keys";
import { Seats } from "#components/scenarios/programme/seats";
import { Consequences } from "#components/scenarios/answers/why-not";
import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { mondayOf } from "#lib/scenarios/programme/calendar";
import type { ProgrammeItem } from "#lib/scenarios/programme/content";
import { topicCode } from "#lib/scenarios/programme/codes";
import { pinDeedAction } from "#lib/scenarios/runs/actions";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import { isSettled } from "#lib/scenarios/rules";
import { topicNumber } from "#lib/topics/rules";

type Props = { scenario: ScenarioPage; here: Work };

/** The events in order of their days: where, when, who, what for, for how much, and what can be done with each. */
export function Programme({ scenario, here }: Props) {
  const { t, format } = here;
  return (
    <section className="section">
      <h2>{t("scenarios.programme")}</h2>
      {scenario.can.edit && <p className="muted small keys">{t("scenarios.keys")}</p>}
      <ProgrammeKeys className="programme">
        {scenario.content.items.map((item, index) => (
          <li key={item.id} id={`item-${item.id}`} data-card>
            <span className={`ball ${item.type}`}>{index + 1}</span>
            <div>
              <Head item={item} scenario={scenario} here={here} />
              <Topics item={item} scenario={scenario} here={here} />
              <div className="folds">
                <Seats item={item} scenario={scenario} here={here} />
                {scenario.can.edit && <Pins item={item} scenario={scenario} here={here} />}
                <WhyIn item={item} scenario={scenario} here={here} />
                <Papers item={item} scenario={scenario} here={here} />
              </div>
            </div>
            <p className="price">
              <b>{format.money(item.cost)}</b>
            </p>
          </li>
        ))}
      </ProgrammeKeys>
    </section>
  );
}

type ItemProps = Props & { item: ProgrammeItem };

const isPinned = (scenario: ScenarioPage, kind: string, target: string) =>
  scenario.pins.find((pin) => pin.kind === kind && pin.target === target);

export function daysOf({ startsOn, endsOn }: ProgrammeItem, format: Work["format"]): string {
  return startsOn === endsOn ? format.day(startsOn) : `${format.dayMonth(startsOn)} – ${format.day(endsOn)}`;
}

function Head({ item, scenario, here: { t, format, locale } }: ItemProps) {
  const pinned = isPinned(scenario, "open", item.candidate);
  return (
    <>
      <h3 className="cap">
        {t(key("enums.activityType", item.type))}, {item.region[locale]}
      </h3>
      <p className="muted">
        {daysOf(item, format)} · {t("scenarios.people", { seats: item.seats.length })} · {item.theme[locale]}
        {item.host && ` · ${item.host.name}`}
      </p>
      <p className="flex flex-wrap gap-2 my-1">
        {item.status !== "planned" && <StateChip state={item.status} label={t(key("enums.activityStatus", item.status))} />}
        {isSettled(item.status) && scenario.can.edit && <span className="chip">{t("scenarios.settledMark")}</span>}
        {pinned && <span className="chip">{t("scenarios.pinnedMark")}</span>}
        {isPinned(scenario, "week", item.candidate) && <span className="chip">{t("scenarios.weekMark")}</span>}
      </p>
    </>
  );
}

function Topics({ item, here: { t } }: ItemProps) {
  return (
    <ul className="flex flex-wrap gap-2 my-1" aria-label={t("scenarios.topicsServed")}>
      {item.topics.map((topic) => (
        <li key={topic.id}>
          <Link className="chip grape !whitespace-normal" href={`/topics/${topic.id}`}>
            {topicNumber(topic.number)} {topic.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Another week that the event can take while the others stay, fixed for the calculation. */
function WeekPin({ item, scenario, here: { t, format, locale } }: ItemProps) {
  const others = scenario.moves.get(item.candidate) ?? [];
  if (others.length === 0) return null;
  return (
    <form action={pinDeedAction} className="flex flex-wrap gap-2 items-center">
      <input type="hidden" name="id" value={scenario.id} />
      <input type="hidden" name="kind" value="week" />
      <input type="hidden" name="target" value={item.candidate} />
      <select className="input" name="value" aria-label={`${t("scenarios.otherWeek")}: ${item.region[locale]}`}>
        {others.map((week) => (
          <option key={week} value={week}>
            {t("scenarios.week", { day: format.dayMonth(week) })}
          </option>
        ))}
      </select>
      <button className="btn quiet">{t("scenarios.moveWeek")}</button>
    </form>
  );
}

/** What can be handed on about one event. */
function Papers({ item, scenario, here: { t, locale } }: ItemProps) {
  const about = <span className="sr-only">: {item.region[locale]}</span>;
  return (
    <p className="flex flex-wrap gap-x-4 small">
      {scenario.can.brief && (
        <a className="py-1" href={`/scenarios/${scenario.id}/activities/${item.id}/brief`}>
          {t("scenarios.brief.link")}
          {about}
        </a>
      )}
      <a className="py-1" href={`/scenarios/${scenario.id}/activities/${item.id}/calendar.ics`}>
        {t("scenarios.inCalendar")}
        {about}
      </a>
    </p>
  );
}

function WhyIn({ item, scenario, here: { t, locale } }: ItemProps) {
  const answer = scenario.insight?.whyIn.find((one) => one.candidate === item.candidate);
  if (!answer) return null;
  return (
    <details>
      <summary className="muted small">
        {t("scenarios.why.isIn")}
        <span className="sr-only">: {item.region[locale]}</span>
      </summary>
      <p className="small">{[answer.price, answer.gains].filter(Boolean).join(" ")}</p>
      <Consequences lines={answer.lines} t={t} />
    </details>
  );
}

function Pins({ item, scenario, here }: ItemProps) {
  const { t, locale } = here;
  const about = `${t(`scenarios.short.${item.type}`)}, ${item.region[locale]}`;
  const open = isPinned(scenario, "open", item.candidate);
  const week = isPinned(scenario, "week", item.candidate);
  const common = { id: scenario.id, target: item.candidate, about };
  return (
    <details>
      <summary className="muted small">
        {t("scenarios.change")}
        <span className="sr-only"> {about}</span>
      </summary>
      <div className="flex flex-wrap gap-x-3">
        {!isSettled(item.status) && (
          <>
            <PinButton {...common} shortcut="p" kind="open" remove={Boolean(open)} label={t(open ? "scenarios.unpin" : "scenarios.pin")} />
            <PinButton
              {...common}
              shortcut="t"
              kind="week"
              value={mondayOf(item.startsOn)}
              remove={Boolean(week)}
              label={t(week ? "scenarios.freeWeek" : "scenarios.fixWeek")}
            />
            <PinButton {...common} shortcut="w" kind="closed" label={t("scenarios.forbid")} />
            <WeekPin item={item} scenario={scenario} here={here} />
          </>
        )}
        {item.topics.map((topic) => (
          <PinButton
            key={topic.id}
            id={scenario.id}
            kind="topic_out"
            target={topicCode(topic.id)}
            label={`${t("scenarios.topicOut")} ${topicNumber(topic.number)}`}
            about={topic.title}
          />
        ))}
        {scenario.can.activity && (
          <Link className="btn quiet" href={`/scenarios/${scenario.id}/activities/${item.id}`}>
            {t("scenarios.activity")}
            <span className="sr-only"> {about}</span>
          </Link>
        )}
      </div>
    </details>
  );
}
