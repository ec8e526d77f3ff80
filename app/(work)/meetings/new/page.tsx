import { EntityForm } from "#components/form/entity-form";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { createMeetingAction } from "#lib/meetings/actions";

export default async function NewMeetingPage() {
  const here = await work("meeting.edit");
  const { t } = here;
  return (
    <>
      <PageHeader crumbs={[{ href: "/meetings", label: t("meetings.title") }]} title={t("meetings.new")} />
      <div className="section">
        <EntityForm here={here} entity="meeting" action={createMeetingAction} />
      </div>
    </>
  );
}
