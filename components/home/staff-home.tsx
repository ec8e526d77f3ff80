import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import { verbOf } from "#lib/history/verbs";
import type { Work } from "#lib/access/session";
import { changesSince, nextMeetings, waitingFor } from "#lib/home/queries";
import { hasMessage, key } from "#lib/i18n/translate";
import { pathOf } from "#lib/search/paths";

/** What waits for this person, the next meetings, what others changed since the last visit. */
export function StaffHome({ here: { actor, t, format, can } }: { here: Work }) {
  const counts = waitingFor(actor);
  const lines = [
    { count: counts.decide, text: t("home.decide", { count: counts.decide }), href: "/topics?status=submitted" },
    { count: counts.late, text: t("home.late", { count: counts.late }), href: "/topics?late=1" },
    { count: counts.minutes, text: t("home.minutes", { count: counts.minutes }), href: "/meetings?status=minutes_review" },
    can("region.review") && {
      count: counts.reviews,
      text: t("home.reviews", { count: counts.reviews }),
      href: "/regions?status=in_review",
    },
    can("scenario.approve") && {
      count: counts.scenarios,
      text: t("home.scenarios", { count: counts.scenarios }),
      href: "/scenarios?status=consultation",
    },
    can("decision.publish") && { count: counts.drafts, text: t("home.drafts", { count: counts.drafts }), href: "/decisions?state=draft" },
    can("region.edit") && { count: counts.unmatched, text: t("home.unmatched", { count: counts.unmatched }), href: "/regions/unmatched" },
    { count: counts.tasks, text: t("home.tasks", { count: counts.tasks }), href: "/tasks?owner=me" },
  ]
    .filter((line) => line !== false)
    .filter((line) => line.count > 0);
  const meetings = nextMeetings(actor);
  const changes = changesSince(actor);
  return (
    <>
      <PageHeader title={t("home.title")} lead={actor.name} />
      <div className="columns">
        <div>
          <h2>{t("home.waiting")}</h2>
          {lines.length === 0 && <p className="muted">{t("home.nothing")}</p>}
          <ul className="rows">
            {lines.map((line) => (
              <li key={line.href}>
                <Link href={line.href}>{line.text}</Link>
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
                      <Link href={pathOf(one.entity, one.entityId ?? 0)}>{one.title}</Link>
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
