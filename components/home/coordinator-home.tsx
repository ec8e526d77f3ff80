import { Messages } from "#components/home/messages";
import { EndedTerms } from "#components/shell/ended-terms";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { Standing } from "#components/topics/standing";
import { ownPage } from "#lib/home/queries";
import { topicNumber } from "#lib/topics/rules";
import { stepOf } from "#lib/topics/rules";

/** A coordinator's page: the one thing to do, and what became of each topic as a sentence with a date. */
export function CoordinatorHome({ here }: { here: Work }) {
  const { actor, t } = here;
  const { clusters, topics } = ownPage(actor);
  return (
    <>
      <p className="muted">{t("enums.role.coordinator")}</p>
      <PageHeader title={clusters.join(", ") || actor.name} />
      {clusters.length > 0 && (
        <section className="card mt-4 max-w-2xl">
          <p className="font-semibold mb-3">{t("home.collecting")}</p>
          <p className="flex flex-wrap gap-3">
            <Link className="btn primary" href="/topics/new">
              {t("topics.new")}
            </Link>
            <Link className="btn" href="/topics?status=submitted">
              {t("home.supportOthers")}
            </Link>
          </p>
        </section>
      )}
      <EndedTerms />
      <Messages here={here} />
      <section className="section max-w-2xl">
        <h2>{t("home.ourTopics")}</h2>
        {topics.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
        {topics.map((topic) => (
          <article key={topic.id} className="py-3 border-b border-line">
            <h3 className="!font-sans !text-base">
              <Link href={`/topics/${topic.id}`}>{topic.title}</Link>
            </h3>
            <p className="muted small">
              {[topicNumber(topic.number), clusters.length > 1 && topic.cluster, t("home.supported", { count: topic.supports })]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <ol className="steps" aria-hidden="true">
              {[0, 1, 2, 3, 4].map((step) => (
                <li
                  key={step}
                  className={step < stepOf(topic.status, topic.isServed) ? "done" : undefined}
                  aria-current={step === stepOf(topic.status, topic.isServed) ? "step" : undefined}
                />
              ))}
            </ol>
            <Standing topic={topic} isServed={topic.isServed} here={here} />
          </article>
        ))}
      </section>
    </>
  );
}
