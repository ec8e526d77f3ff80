import { Standing } from "#components/topics/standing";
import { TopicDeeds } from "#components/topics/topic-deeds";
import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import type { DecisionOn } from "#lib/decisions/queries";
import { key } from "#lib/i18n/key";
import type { SaidLine } from "#lib/meetings/log/said";
import type { Serving } from "#lib/scenarios/programme/serving";
import type { TopicPage } from "#lib/topics/page/page";
import { stepOf, topicNumber } from "#lib/topics/rules";

type Props = { topic: TopicPage; here: Work };
/** What other domains hold about the topic: where it was said, what was decided, which scenarios serve it. */
type Around = { around: { source: SaidLine | null; decisions: DecisionOn[]; scenarios: Serving[] } };

/** What a topic is, where it stands, what can be done now, what it is connected with. */
export function TopicBody({ topic, around, here }: Props & Around) {
  const { t, format } = here;
  const lead = [
    topicNumber(topic.number),
    topic.cluster.name,
    topic.submittedOn && format.day(topic.submittedOn),
    t(key("enums.topicChannel", topic.channel)),
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <PageHeader crumbs={[{ href: "/topics", label: t("topics.title") }]} title={topic.title} lead={lead}>
        <StateChip state={topic.status} label={t(key("enums.topicStatus", topic.status))} />
        {topic.can.history && (
          <Link className="btn" href={`/topics/${topic.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {topic.can.edit && (
          <Link className="btn" href={`/topics/${topic.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <Steps topic={topic} around={around} here={here} />
      <div className="columns">
        <div>
          <Words topic={topic} around={around} here={here} />
          <Supporters topic={topic} here={here} />
        </div>
        <aside>
          <TopicDeeds topic={topic} here={here} />
          <Regions topic={topic} here={here} />
          <Scenarios around={around} here={here} />
          <Path around={around} here={here} />
        </aside>
      </div>
    </>
  );
}

function Steps({ topic, around, here }: Props & Around) {
  const { t, format } = here;
  const isServed = around.scenarios.some((one) => one.release > 0);
  const at = stepOf(topic.status, isServed);
  return (
    <>
      <ol className="steps">
        {(["proposed", "review", "decided", "scenario", "takeUp"] as const).map((name, index) => (
          <li key={name} className={index < at ? "done" : undefined} aria-current={index === at ? "step" : undefined}>
            {t(`topics.steps.${name}`)}
          </li>
        ))}
      </ol>
      <Standing topic={topic} isServed={isServed} here={here} />
      {topic.returnNote && (
        <p className="notice mt-2">
          {t("topics.returned", { day: topic.returnDueOn ? format.day(topic.returnDueOn) : "" })} {topic.returnNote}
        </p>
      )}
    </>
  );
}

function Words({ topic, around: { source }, here: { t, format, locale } }: Props & Around) {
  const parts = [
    ["topics.problem", topic.problem],
    ["topics.pilotAction", topic.pilotAction],
    ["topics.expectedResult", topic.expectedResult],
    ["topics.learningQuestion", topic.learningQuestion],
  ] as const;
  return (
    <>
      {source && (
        <figure className="mb-5">
          <blockquote className="said">
            <q>{source.words}</q>
          </blockquote>
          <figcaption className="said-by">
            {[
              t("topics.saidAt", { time: format.time(source.saidAt) }),
              topic.recordedBy && t("topics.recordedBy", { name: topic.recordedBy }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </figcaption>
        </figure>
      )}
      {parts.map(
        ([label, text]) =>
          text && (
            <section key={label} className="mb-4 max-w-2xl">
              <h2 className="!font-sans !text-base !font-normal muted">{t(label)}</h2>
              <p className="whitespace-pre-line">{text}</p>
            </section>
          ),
      )}
      <p className="flex flex-wrap gap-2">
        {topic.themes.map((theme) => (
          <Link key={theme.id} className="chip grape" href={`/topics?theme=${theme.id}`}>
            {locale === "pl" ? theme.namePl : theme.nameEn}
          </Link>
        ))}
        <Source of={topic} t={t} />
      </p>
      {topic.proposer && <p className="muted small mt-2">{t("topics.proposedBy", { name: topic.proposer })}</p>}
    </>
  );
}

function Supporters({ topic, here: { t } }: Props) {
  return (
    <section className="section">
      <h2>{t("topics.whoSupports")}</h2>
      {topic.supporters.length === 0 && <p className="muted">{t("topics.noSupports")}</p>}
      <ul className="rows">
        {topic.supporters.map((one) => (
          <li key={one.clusterId}>
            <Link href={`/clusters/${one.clusterId}`}>{one.cluster}</Link>
            <span className="muted">
              {[
                t(key("enums.stance", one.stance)),
                one.revision < topic.revision && t("topics.supportedRevision", { revision: one.revision }),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Regions({ topic, here: { t, locale } }: Props) {
  const strengths = ["topics.weak", "topics.weak", "topics.medium", "topics.strong"] as const;
  return (
    <section>
      <h2>{t("topics.where")}</h2>
      {topic.regions.length === 0 && <p className="muted">{t("topics.noRegions")}</p>}
      <ul className="rows">
        {topic.regions.map((region) => (
          <li key={region.id}>
            <Link href={`/regions/${region.id}`}>
              {locale === "pl" ? region.name : (region.nameEn ?? region.name)} {region.code}
            </Link>
            <span className="muted small">{t(strengths[region.strength] ?? "topics.weak")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Scenarios({ around: { scenarios }, here: { t } }: Around & { here: Work }) {
  if (scenarios.length === 0) return null;
  return (
    <section>
      <h2>{t("topics.inScenario")}</h2>
      <ul className="rows">
        {scenarios.map((one) => (
          <li key={one.id}>
            <Link href={`/scenarios/${one.id}`}>{one.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Path({ around: { source, decisions }, here: { t, format } }: Around & { here: Work }) {
  return (
    <section>
      <h2>{t("topics.path")}</h2>
      <ul className="rows">
        {source && (
          <li>
            <Link href={`/meetings/${source.meetingId}`}>{source.meeting}</Link>
            <span className="muted small">{format.date(source.day)}</span>
          </li>
        )}
        {decisions.map((decision) => (
          <li key={decision.id}>
            <span>
              {t(key("enums.decisionOutcome", decision.outcome))} <small className="block muted">{decision.reason}</small>
            </span>
            <span className="muted small">{decision.publishedAt && format.date(decision.publishedAt.slice(0, 10))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
