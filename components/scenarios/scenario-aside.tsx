import { PinButton } from "#components/scenarios/programme/pin-button";
import { RecordForm } from "#components/form/record-form";
import { Fairness } from "#components/scenarios/answers/fairness";
import { Variants } from "#components/scenarios/variants";
import { WhyNot } from "#components/scenarios/answers/why-not";
import { TripMap } from "#components/map/trip-map";
import { Link } from "#components/ui/link";
import type { Work } from "#lib/access/session";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { archiveScenarioAction, moveScenarioAction, startRunAction } from "#lib/scenarios/actions";
import { untranslated } from "#lib/scenarios/files/english";
import type { ScenarioPage } from "#lib/scenarios/programme/page-view";
import { isSettled, needsReason, type ScenarioStatus } from "#lib/scenarios/rules";
import { topicNumber } from "#lib/topics/rules";
import { ArchiveForm } from "#components/form/archive-form";

type Props = { scenario: ScenarioPage; here: Work };

/** Beside the programme: the map, what was decided by hand, what is outside and why, the files, the next step. */
export function ScenarioAside({ scenario, here }: Props) {
  return (
    <aside>
      <Map scenario={scenario} here={here} />
      <Moves scenario={scenario} here={here} />
      <WhyNot scenario={scenario} here={here} />
      <Fairness scenario={scenario} here={here} />
      <Decisions scenario={scenario} here={here} />
      <Outside scenario={scenario} here={here} />
      <Variants scenario={scenario} here={here} />
      <Files scenario={scenario} here={here} />
      {scenario.can.archive && (
        <ArchiveForm
          action={archiveScenarioAction}
          id={scenario.id}
          version={scenario.version}
          archived={Boolean(scenario.archivedAt)}
          t={here.t}
        />
      )}
    </aside>
  );
}

function Map({ scenario, here: { t, locale } }: Props) {
  const points = scenario.content.items.flatMap((item, index) => {
    const { latitude, longitude, seat, id } = item.region;
    if (latitude === null || longitude === null) return [];
    return [{ key: item.id, number: index + 1, label: seat ?? item.region[locale], latitude, longitude, tone: item.type, id }];
  });
  if (points.length === 0) return null;
  const once = points.filter((point, index) => points.findIndex((other) => other.id === point.id) === index);
  const text = t("scenarios.mapText", { places: points.map((point) => `${point.number} ${point.label}`).join(", ") });
  return <TripMap points={once} from={t("scenarios.start")} title={t("scenarios.map")} text={text} notice={t("scenarios.mapNotice")} />;
}

function Moves({ scenario, here: { t } }: Props) {
  if (scenario.can.move.length === 0) return null;
  const verb = (to: ScenarioStatus) =>
    to === "consultation" && scenario.status !== "draft" ? t("scenarios.move.reopen") : t(`scenarios.move.${to}`);
  const fields = (to: ScenarioStatus): FieldSpec[] => [
    { name: "id", label: "", kind: "hidden", value: scenario.id },
    { name: "version", label: "", kind: "hidden", value: scenario.version },
    { name: "status", label: "", kind: "hidden", value: to },
    ...(needsReason(scenario.status, to) ? [{ name: "reason", label: t("scenarios.reason"), required: true }] : []),
  ];
  const form = (to: ScenarioStatus, primary: boolean) => (
    <RecordForm key={to} action={moveScenarioAction} fields={fields(to)} texts={formTexts(t, verb(to))} primary={primary} />
  );
  const [first, ...others] = scenario.can.move.filter((to) => to !== "cancelled" && !needsReason(scenario.status, to)).reverse();
  const rest = scenario.can.move.filter((to) => to !== first && !others.includes(to));
  return (
    <section className="grid gap-3">
      {first && form(first, first === "approved")}
      {others.map((to) => form(to, false))}
      {rest.map((to) => (
        <details key={to}>
          <summary>{verb(to)}</summary>
          <div className="mt-3">{form(to, false)}</div>
        </details>
      ))}
    </section>
  );
}

function Decisions({ scenario, here: { t, format, locale } }: Props) {
  if (!scenario.can.edit) return null;
  const settled = scenario.content.items.filter((item) => isSettled(item.status));
  const fresh: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: scenario.id },
    { name: "fresh", label: "", kind: "hidden", value: "1" },
  ];
  return (
    <section>
      <h2>{t("scenarios.decisionsHere")}</h2>
      {scenario.stuck.length > 0 && <p className="notice">{t("scenarios.rules.settledOutside", { names: scenario.stuck.join("; ") })}</p>}
      {scenario.pins.length + settled.length === 0 && <p className="muted">{t("scenarios.noPins")}</p>}
      <ul className="rows">
        {settled.map((item) => (
          <li key={`item-${item.id}`}>
            <span>
              {t(key("scenarios.short", item.type))}, {item.region[locale]}
              <small className="block muted">{t("scenarios.settledBy", { day: format.date(item.startsOn) })}</small>
            </span>
            <Link className="btn quiet" href={`/scenarios/${scenario.id}/activities/${item.id}`}>
              {t("scenarios.activity")}
            </Link>
          </li>
        ))}
        {scenario.pins.map((pin) => (
          <li key={pin.id}>
            <span>
              {pin.name}
              <small className="block muted">
                {t(key("enums.pinKind", pin.kind))}
                {pin.kind === "floor" && `: ${pin.value}`}
                {pin.kind === "week" && pin.value && `: ${format.dayMonth(pin.value)}`}
                {pin.isIdle && ` · ${t("scenarios.idlePin")}`}
              </small>
            </span>
            <PinButton
              id={scenario.id}
              kind={pin.kind}
              target={pin.target}
              remove
              label={t(pin.kind === "closed" || pin.kind === "topic_out" ? "scenarios.allow" : "scenarios.unpin")}
              about={pin.name}
            />
          </li>
        ))}
      </ul>
      {scenario.content.items.length > 0 && (
        <details className="mt-2">
          <summary>{t("scenarios.fresh")}</summary>
          <p className="muted small my-2">{t("scenarios.freshHint")}</p>
          <RecordForm action={startRunAction} fields={fresh} texts={formTexts(t, t("scenarios.fresh"))} primary={false} />
        </details>
      )}
    </section>
  );
}

/** Regions that could not enter the calculation; topics stand among the answers. */
function Outside({ scenario, here: { t } }: Props) {
  const regions = scenario.leftOut.filter((one) => one.kind === "region");
  if (regions.length === 0) return null;
  return (
    <section>
      <h2>{t("scenarios.leftOut")}</h2>
      <ul className="rows">
        {regions.map((one) => (
          <li key={one.id}>
            <span>
              <Link href={`/regions/${one.id}`}>{one.name}</Link>
              <small className="block muted">{t(key("scenarios.reasons", one.reason))}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ scenario, here: { t, format } }: Props) {
  if (scenario.content.items.length + scenario.content.calledOff.length === 0) return null;
  const files = [
    ["programme-pl.docx", t("scenarios.filePl")],
    ["programme-en.docx", t("scenarios.fileEn")],
    ["budget.xlsx", t("scenarios.fileBudget")],
    ["calendar.ics", t("scenarios.fileCalendar")],
  ];
  return (
    <section>
      <h2>{t("scenarios.files")}</h2>
      <ul className="rows">
        {files.map(([file, label]) => (
          <li key={file}>
            <a href={`/scenarios/${scenario.id}/files/${file}`}>{label}</a>
          </li>
        ))}
      </ul>
      {scenario.can.edit && <Untranslated scenario={scenario} t={t} />}
      {scenario.releases.length > 0 && <h3 className="mt-4">{t("scenarios.releases")}</h3>}
      <ul className="rows">
        {scenario.releases.map((one) => (
          <li key={one.number} className="!block">
            {t("scenarios.release", { number: one.number, day: format.moment(one.releasedAt) })}
            {one.lines && (
              <details>
                <summary className="small">
                  {t("scenarios.releaseChanges", { number: one.number - 1 })}: {t("scenarios.changes.count", { count: one.lines.length })}
                </summary>
                <ul className="bullets">
                  {one.lines.length === 0 && <li>{t("scenarios.changes.none")}</li>}
                  {one.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is missing in English, said before anybody sends the files. */
function Untranslated({ scenario, t }: { scenario: ScenarioPage; t: Work["t"] }) {
  const { title, objectives, topics } = untranslated(scenario.content);
  const edit = `/scenarios/${scenario.id}/edit`;
  const missing: [string, string][] = [
    ...(title ? [[edit, t("scenarios.untranslated.title")] as [string, string]] : []),
    ...(objectives ? [[edit, t("scenarios.untranslated.objectives")] as [string, string]] : []),
    ...topics.map(({ id, number }): [string, string] => [
      `/topics/${id}`,
      t("scenarios.untranslated.topic", { number: topicNumber(number) ?? "" }),
    ]),
  ];
  if (missing.length === 0) return null;
  return (
    <p className="notice mt-2">
      {t("scenarios.untranslated.lead")}{" "}
      {missing.map(([href, label], index) => (
        <span key={label}>
          {index > 0 && ", "}
          <Link href={href}>{label}</Link>
        </span>
      ))}
    </p>
  );
}
