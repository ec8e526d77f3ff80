import { ArchiveForm } from "#components/form/archive-form";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { hasEnded } from "#lib/records/periods";
import { key } from "#lib/i18n/translate";
import { archiveOrganisationAction } from "#lib/organisations/actions";
import type { OrganisationPage } from "#lib/organisations/queries";

type Props = { organisation: OrganisationPage; here: Work };

/** What an organisation is, who works there and which clusters it belongs to. */
export function OrganisationBody({ organisation, here }: Props) {
  const { t, format } = here;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/organisations", label: t("organisations.title") }]}
        title={organisation.name}
        lead={[t(key("enums.organisationType", organisation.type)), organisation.town, format.country(organisation.country)]
          .filter(Boolean)
          .join(" · ")}
      >
        {organisation.archivedAt && <span className="chip">{t("list.archived")}</span>}
        {organisation.can.history && (
          <Link className="btn" href={`/organisations/${organisation.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {organisation.can.edit && (
          <Link className="btn primary" href={`/organisations/${organisation.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <div className="columns">
        <div>
          <People organisation={organisation} here={here} />
          <Coordinates organisation={organisation} here={here} />
          <Memberships organisation={organisation} here={here} />
        </div>
        <aside>
          <About organisation={organisation} here={here} />
          {organisation.can.edit && (
            <ArchiveForm
              action={archiveOrganisationAction}
              id={organisation.id}
              version={organisation.version}
              archived={organisation.archivedAt !== null}
              t={t}
            />
          )}
        </aside>
      </div>
    </>
  );
}

function About({ organisation: { region, ...organisation }, here: { t, locale } }: Props) {
  return (
    <section>
      <Facts
        of={[
          [
            t("organisations.region"),
            region && <Link href={`/regions/${region.id}`}>{locale === "pl" ? region.namePl : (region.nameEn ?? region.namePl)}</Link>,
          ],
          [t("organisations.nip"), organisation.nip],
          [t("organisations.regon"), organisation.regon],
          [t("organisations.web"), organisation.web && <a href={organisation.web}>{organisation.web.replace(/^https?:\/\//, "")}</a>],
        ]}
      />
      <p className="mt-2">
        <Source of={organisation} t={t} />
      </p>
    </section>
  );
}

function People({ organisation, here: { t } }: Props) {
  const more = (organisation.people[0]?.total ?? 0) - organisation.people.length;
  return (
    <section>
      <h2>{t("organisations.people")}</h2>
      {organisation.people.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {organisation.people.map((person) => (
          <li key={person.id}>
            <Link href={`/people/${person.id}`}>{person.name}</Link>
            <span className="muted">{person.position}</span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Link href={`/people?organisation=${organisation.id}`}>{t("record.andMore", { count: more })}</Link>
          </li>
        )}
      </ul>
      {organisation.can.addPerson && (
        <Link className="btn quiet" href={`/people/new?organisation=${organisation.id}`}>
          {t("organisations.addPerson")}
        </Link>
      )}
    </section>
  );
}

function Coordinates({ organisation, here: { t } }: Props) {
  if (organisation.coordinates.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("organisations.coordinates")}</h2>
      <ul className="rows">
        {organisation.coordinates.map((cluster) => (
          <li key={cluster.id}>
            <Link href={`/clusters/${cluster.id}`}>{cluster.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Memberships({ organisation, here: { t, format } }: Props) {
  const today = warsawDay();
  return (
    <section className="section">
      <h2>{t("organisations.member")}</h2>
      {organisation.memberships.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {organisation.memberships.map((one) => (
          <li key={one.id}>
            <span>
              <Link href={`/clusters/${one.clusterId}`}>{one.cluster}</Link>
              <small className="block muted">
                {[
                  one.fromDay && t("organisations.memberSince", { day: format.date(one.fromDay) }),
                  one.toDay && t("organisations.memberUntil", { day: format.date(one.toDay) }),
                ]
                  .filter(Boolean)
                  .join(" ")}
              </small>
            </span>
            {organisation.can.editClusters && !hasEnded(one, today) && (
              <Link className="small" href={`/clusters/${one.clusterId}/members/${one.id}/end`}>
                {t("organisations.endMembership")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
