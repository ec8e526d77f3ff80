import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { verbOf } from "#lib/history/verbs";
import type { Work } from "#lib/access/session";
import { changesSince, nextMeetings } from "#lib/home/queries";
import { waitingFor } from "#lib/home/waiting/waiting";
import { pathOf } from "#lib/search/paths";

/** What waits for this person, the next meetings, what others changed since the last visit. */
export function StaffHome({ here: { actor, t, format } }: { here: Work }) {
  const waiting = waitingFor(actor);
  const meetings = nextMeetings(actor);
  const changes = changesSince(actor);
  return (
    <>
      <PageHeader title={t("home.title")} lead={actor.name} />
      <div className="columns">
        <div>
          <h2>{t("home.waiting")}</h2>
          {waiting.length === 0 && <p className="muted">{t("home.nothing")}</p>}
          <ul className="rows">
            {waiting.map(({ name, href, count }) => (
              <li key={name}>
                <Link href={href}>{t(`home.${name}`, { count })}</Link>
              </li>
            ))}
          </ul>
          {changes.length > 0 && (
            <section className="section">
              <h2>{t("home.changed")}</h2>
              <ul className="rows">
                {changes.map((one) => (
                  <li key={one.id}>
                    <span>
                      <Link href={pathOf(one.entity, one.entityId)}>{one.title}</Link>
                      <small className="block muted">
                        {one.who} {verbOf(t, one.action)}
                      </small>
                    </span>
                    <span className="muted small">{format.moment(one.at)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside>
          <section>
            <h2>{t(meetings.isNext ? "home.meetings" : "home.latestMeetings")}</h2>
            {meetings.rows.length === 0 && <p className="muted">{t("record.noneYet")}</p>}
            <ul className="rows">
              {meetings.rows.map((meeting) => (
                <li key={meeting.id}>
                  <Link href={`/meetings/${meeting.id}`}>{meeting.title}</Link>
                  <span className="muted small">{format.date(meeting.day)}</span>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </>
  );
}
