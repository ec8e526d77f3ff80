import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { editMeetingAction } from "#lib/meetings/actions";
import { getMeeting } from "#lib/meetings/queries";
import { recordId, type PageProps } from "#lib/page-props";

export default async function EditMeetingPage({ params }: PageProps) {
  const here = await work("meeting.edit");
  const id = recordId((await params).id);
  const meeting = page(() => getMeeting(here.actor, id));
  return (
    <>
      <PageHeader crumbs={[{ href: `/meetings/${id}`, label: meeting.title }]} title={here.t("meetings.edit")} />
      <div className="section">
        <EntityForm here={here} entity="meeting" action={editMeetingAction} record={meeting} />
      </div>
    </>
  );
}
