import { StateChip } from "#components/ui/chip";
import { Link } from "#components/ui/link";
import { PageHeader } from "#components/ui/page-header";
import type { Work } from "#lib/access/session";
import { key } from "#lib/i18n/translate";
import { hoursText } from "#lib/meetings/hours/hours";
import type { MeetingHead as Head } from "#lib/meetings/queries";

const tabs = ["course", "agenda", "attendance", "minutes"] as const;

/** What every tab of a meeting begins with. */
export function MeetingHead({ meeting, here: { t, format }, tab }: { meeting: Head; here: Work; tab: (typeof tabs)[number] }) {
  const lead = [format.weekday(meeting.day), hoursText(meeting, t), meeting.place, meeting.project].filter(Boolean).join(" · ");
  const href = (name: string) => `/meetings/${meeting.id}${name === "course" ? "" : `/${name}`}`;
  return (
    <>
      <PageHeader crumbs={[{ href: "/meetings", label: t("meetings.title") }]} title={meeting.title} lead={lead}>
        <StateChip state={meeting.status} label={t(key("enums.meetingStatus", meeting.status))} />
        <a className="btn" href={`/meetings/${meeting.id}/note`}>
          {t("meetings.docx")}
        </a>
        <a className="btn" href={`/meetings/${meeting.id}/calendar.ics`}>
          {t("meetings.calendarFile")}
        </a>
        {meeting.can.edit && (
          <Link className="btn" href={`/meetings/${meeting.id}/edit`}>
            {t("actions.edit")}
          </Link>
        )}
      </PageHeader>
      <nav className="tabs" aria-label={meeting.title}>
        {tabs.map((name) => (
          <Link key={name} href={href(name)} aria-current={name === tab ? "page" : undefined}>
            {t(key("meetings", name))}
          </Link>
        ))}
        {meeting.can.history && <Link href={`/meetings/${meeting.id}/history`}>{t("actions.history")}</Link>}
      </nav>
    </>
  );
}
