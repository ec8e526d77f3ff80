import { MeetingForm } from "#components/meetings/meeting-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";

export default async function NewMeetingPage() {
  const { t } = await work("meeting.edit");
  return (
    <>
      <PageHeader crumbs={[{ href: "/meetings", label: t("meetings.title") }]} title={t("meetings.new")} />
      <div className="section">
        <MeetingForm t={t} />
      </div>
    </>
  );
}
