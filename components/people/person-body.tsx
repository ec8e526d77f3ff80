import { ArchiveForm } from "#components/form/archive-form";
import { OpenTasks } from "#components/tasks/open-tasks";
import { Facts } from "#components/ui/facts";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { Source } from "#components/ui/source";
import type { Work } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { key } from "#lib/i18n/translate";
import { archivePersonAction } from "#lib/people/actions";
import type { PersonPage } from "#lib/people/queries";
import { hasEnded } from "#lib/records/periods";

type Props = { person: PersonPage; here: Work };

/** Who a person is, which clusters they speak for, and which meetings they attended. */
export function PersonBody({ person, here }: Props) {
  const { t, format } = here;
  const name = person.anonymisedAt ? t("people.erasedName", { id: person.id }) : person.fullName;
  return (
    <>
      <PageHeader crumbs={[{ href: "/people", label: t("people.title") }]} title={name} lead={person.position}>
        {person.archivedAt && <span className="chip">{t("list.archived")}</span>}
        {person.can.history && (
          <Link className="btn" href={`/people/${person.id}/history`}>
            {t("actions.history")}
          </Link>
        )}
        {person.can.edit && (
          <Link className="btn primary" href={`/people/${person.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      {person.anonymisedAt && <p className="notice section">{t("people.erased", { day: format.date(warsawDay(person.anonymisedAt)) })}</p>}
      {person.isPastRetention && person.retainUntil && (
        <p className="notice section">{t("people.retentionPast", { day: format.date(person.retainUntil) })}</p>
      )}
      <OpenTasks here={here} personId={person.id} />
      <div className="columns">
        <div>
          <Terms person={person} here={here} />
          <Meetings person={person} here={here} />
        </div>
        <aside>
          <Contact person={person} here={here} />
          <DataProtection person={person} here={here} />
          {person.can.edit && (
            <ArchiveForm action={archivePersonAction} id={person.id} version={person.version} archived={person.archivedAt !== null} t={t} />
          )}
        </aside>
      </div>
    </>
  );
}

function Contact({ person, here: { t } }: Props) {
  return (
    <section>
      <Facts
        of={[
          [
            t("people.organisation"),
            person.organisation && <Link href={`/organisations/${person.organisation.id}`}>{person.organisation.name}</Link>,
          ],
          [t("people.email"), person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
          [t("people.phone"), person.phone],
          [t("people.consent"), !person.anonymisedAt && t(key("enums.consent", person.consent))],
        ]}
      />
      <p className="mt-2">
        <Source of={person} t={t} />
      </p>
    </section>
  );
}

function DataProtection({ person, here: { t, format } }: Props) {
  if (person.anonymisedAt) return null;
  const due = person.noticeDueOn;
  const notice = due
    ? t(due < warsawDay() ? "people.noticeLate" : "people.noticeOwed", { day: format.date(due) })
    : person.informedOn && t("people.noticeDone", { day: format.date(person.informedOn) });
  return (
    <section>
      <h2>{t("people.rodo")}</h2>
      <Facts
        of={[
          [t("people.contactSource"), person.contactSource && t(key("enums.contactSource", person.contactSource))],
          [t("people.obtainedOn"), person.obtainedOn && format.date(person.obtainedOn)],
          [t("people.notice"), notice],
          [t("people.retainUntil"), person.retainUntil && format.date(person.retainUntil)],
        ]}
      />
      {person.can.anonymise && (
        <Link className="btn quiet" href={`/people/${person.id}/anonymise`}>
          {t("people.anonymise")}
        </Link>
      )}
    </section>
  );
}

function Terms({ person, here: { t, format } }: Props) {
  const today = warsawDay();
  return (
    <section>
      <h2>{t("people.terms")}</h2>
      {person.terms.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {person.terms.map((term) => (
          <li key={term.id}>
            <span>
              <Link href={`/clusters/${term.clusterId}`}>{term.cluster}</Link>
              <small className="block muted">
                {t(key("enums.termRole", term.role))} · {t("people.termFrom", { day: format.date(term.fromDay) })}
                {term.toDay && ` ${t("people.termTo", { day: format.date(term.toDay) })}`}
              </small>
            </span>
            {person.can.editClusters && !hasEnded(term, today) && (
              <Link className="small" href={`/clusters/${term.clusterId}/terms/${term.id}/end`}>
                {t("people.endTerm")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meetings({ person, here: { t, format } }: Props) {
  const more = (person.meetings[0]?.total ?? 0) - person.meetings.length;
  return (
    <section className="section">
      <h2>{t("people.meetings")}</h2>
      {person.meetings.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
      <ul className="rows">
        {person.meetings.map((meeting) => (
          <li key={meeting.id}>
            <span>
              <Link href={`/meetings/${meeting.id}`}>{meeting.title}</Link>
              {meeting.capacity && <small className="block muted">{meeting.capacity}</small>}
            </span>
            <span className="muted">{format.date(meeting.day)}</span>
          </li>
        ))}
        {more > 0 && <li className="muted">{t("people.meetingsMore", { count: more })}</li>}
      </ul>
    </section>
  );
}
