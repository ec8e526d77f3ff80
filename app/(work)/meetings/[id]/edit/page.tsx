import { MeetingForm } from "#components/meetings/meeting-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { getMeeting } from "#lib/meetings/queries";
import type { PageProps } from "#lib/page-props";

export default async function EditMeetingPage({ params }: PageProps) {
  const { actor, t } = await work("meeting.edit");
  const id = Number((await params).id);
  const meeting = page(() => getMeeting(actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/meetings/${id}`, label: meeting.title }]} title={t("meetings.edit")} />
      <div className="section">
        <MeetingForm t={t} meeting={meeting} />
      </div>
    </>
  );
}
