import { StateChip } from "#components/ui/chip";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import { ArchiveForm } from "#components/form/archive-form";
import { archiveClusterAction } from "#lib/clusters/actions";
import type { ClusterPage } from "#lib/clusters/queries";
import type { Work } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { key } from "#lib/i18n/translate";
import { hasEnded } from "#lib/records/periods";
import { topicNumber } from "#lib/topics/rules";

type Props = { cluster: ClusterPage; here: Work };

/** What a cluster is, where it stands, and what it is connected with. */
export function ClusterBody({ cluster, here }: Props) {
  const { t, locale } = here;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/clusters", label: t("clusters.title") }]}
        title={cluster.name}
        lead={[cluster.seat, cluster.shortName].filter(Boolean).join(" · ")}
      >
        <StateChip state={cluster.stage} label={t(key("enums.clusterStage", cluster.stage))} />
        {cluster.archivedAt && <span className="chip">{t("list.archived")}</span>}
        {cluster.can.history && (
          <Link className="btn" href={`/clusters/${cluster.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {cluster.can.edit && (
          <Link className="btn primary" href={`/clusters/${cluster.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <div>
          {cluster.description && <p className="max-w-2xl whitespace-pre-line">{cluster.description}</p>}
          <p className="flex flex-wrap gap-2 mt-3">
            {cluster.themes.map((theme) => (
              <Link key={theme.id} className="chip grape" href={`/clusters?theme=${theme.id}`}>
                {locale === "pl" ? theme.namePl : theme.nameEn}
              </Link>
            ))}
          </p>
          <Topics cluster={cluster} here={here} />
          <Indications cluster={cluster} here={here} />
          <Meetings cluster={cluster} here={here} />
        </div>
        <aside>
          <About cluster={cluster} here={here} />
          <Terms cluster={cluster} here={here} />
          <Members cluster={cluster} here={here} />
          {cluster.can.edit && (
            <ArchiveForm
              action={archiveClusterAction}
              id={cluster.id}
              version={cluster.version}
              archived={cluster.archivedAt !== null}
              t={t}
            />
          )}
        </aside>
      </div>
    </>
  );
}

function About({ cluster, here: { t, format } }: Props) {
  return (
    <section>
      <Facts
        of={[
          [t("clusters.kind"), t(key("enums.clusterKind", cluster.kind))],
          [
            t("clusters.founded"),
            cluster.founded && /^\d{4}-\d\d-\d\d$/.test(cluster.founded) ? format.day(cluster.founded) : cluster.founded,
          ],
          [
            t("clusters.coordinatingOrganisation"),
            cluster.organisation &&
              (cluster.can.readOrganisations ? (
                <Link href={`/organisations/${cluster.organisation.id}`}>{cluster.organisation.name}</Link>
              ) : (
                cluster.organisation.name
              )),
          ],
          [t("clusters.owner"), cluster.owner],
          [t("clusters.web"), cluster.web && <a href={cluster.web}>{cluster.web.replace(/^https?:\/\//, "")}</a>],
          [
            t("clusters.recognitions"),
            cluster.recognitions
              .map(
                (one) =>
                  one.validTo && t(one.hasEnded ? "clusters.wasKeyCluster" : "clusters.keyCluster", { day: format.date(one.validTo) }),
              )
              .join(", "),
          ],
        ]}
      />
      <p className="mt-2">
        <Source of={cluster} t={t} />
      </p>
    </section>
  );
}

function Topics({ cluster, here: { t } }: Props) {
  const more = (cluster.topics[0]?.total ?? 0) - cluster.topics.length;
  return (
    <section className="section">
      <h2>{t("clusters.topics")}</h2>
      {cluster.topics.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {cluster.topics.map((topic) => (
          <li key={topic.id}>
            <Link href={`/topics/${topic.id}`}>{[topicNumber(topic.number), topic.title].filter(Boolean).join(" ")}</Link>
            <StateChip state={topic.status} label={t(key("enums.topicStatus", topic.status))} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <Link href={`/topics?cluster=${cluster.id}`}>{t("record.andMore", { count: more })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}

function Indications({ cluster, here: { t, locale } }: Props) {
  if (cluster.indications.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("clusters.indications")}</h2>
      <ul className="rows">
        {cluster.indications.map((one) => (
          <li key={one.id}>
            <span>
              {one.regionId ? (
                <Link href={`/regions/${one.regionId}`}>{locale === "pl" ? one.region : (one.regionEn ?? one.region)}</Link>
              ) : (
                <q>{one.asSaid}</q>
              )}
              {one.reason && <small className="block muted">{one.reason}</small>}
            </span>
            <span className="flex gap-2 items-start">
              <span className="chip lake">{one.priority}</span>
              {cluster.can.tendWishes && (
                <Link href={`/regions/indications/${one.id}`} aria-label={`${t("regions.correct")}: ${one.asSaid}`}>
                  {t("regions.correct")}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meetings({ cluster, here: { t, format } }: Props) {
  if (cluster.meetings.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("clusters.meetings")}</h2>
      <ul className="rows">
        {cluster.meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link href={`/meetings/${meeting.id}`}>{meeting.title}</Link>
            <span className="muted">{format.date(meeting.day)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Terms({ cluster, here: { t, format } }: Props) {
  const today = warsawDay();
  return (
    <section>
      <h2>{t("clusters.terms")}</h2>
      {cluster.terms.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {cluster.terms.map((term) => (
          <li key={term.id}>
            <span>
              {cluster.can.readPeople ? <Link href={`/people/${term.personId}`}>{term.name}</Link> : term.name}
              <small className="block muted">
                {t(key("enums.termRole", term.role))} · {t("clusters.termFrom", { day: format.date(term.fromDay) })}
                {term.toDay && ` ${t("clusters.termTo", { day: format.date(term.toDay) })}`}
              </small>
            </span>
            {cluster.can.edit && !hasEnded(term, today) && (
              <Link className="small" href={`/clusters/${cluster.id}/terms/${term.id}/end`}>
                {t("clusters.endTerm")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {cluster.can.edit && !cluster.archivedAt && (
        <Link className="btn quiet" href={`/clusters/${cluster.id}/terms/new`}>
          {t("clusters.addTerm")}
        </Link>
      )}
      {cluster.can.block && (
        <Link className="btn quiet" href={`/clusters/${cluster.id}/blocked`}>
          {t("blocked.title")}
        </Link>
      )}
    </section>
  );
}

function Members({ cluster, here: { t, format } }: Props) {
  const today = warsawDay();
  const more = (cluster.members[0]?.total ?? 0) - cluster.members.length;
  return (
    <section>
      <h2>{t("clusters.members")}</h2>
      {cluster.members.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {cluster.members.map((member) => (
          <li key={member.id}>
            <span>
              {cluster.can.readOrganisations ? <Link href={`/organisations/${member.id}`}>{member.name}</Link> : member.name}
              {member.fromDay && member.fromDay > today && (
                <small className="block muted">{t("clusters.termFrom", { day: format.date(member.fromDay) })}</small>
              )}
            </span>
          </li>
        ))}
        {more > 0 && (
          <li>
            {cluster.can.readOrganisations ? (
              <Link href={`/organisations?cluster=${cluster.id}`}>{t("record.andMore", { count: more })}</Link>
            ) : (
              t("record.andMore", { count: more })
            )}
          </li>
        )}
      </ul>
      {cluster.can.edit && !cluster.archivedAt && (
        <Link className="btn quiet" href={`/clusters/${cluster.id}/members/new`}>
          {t("clusters.addMember")}
        </Link>
      )}
    </section>
  );
}
