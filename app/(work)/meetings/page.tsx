import { Link } from "#components/ui/link";
import { meetingKinds, meetingStatuses } from "#db/enums";
import { ExportLinks } from "#components/list/export-links";
import { ListFilters } from "#components/list/list-filters";
import { ListTable } from "#components/list/list-table";
import { MeetingRows } from "#components/meetings/meeting-rows";
import { PageHeader } from "#components/ui/page-header";
import { work } from "#lib/access/session";
import { enumOptions } from "#lib/forms/options";
import { parseList } from "#lib/list/list";
import { meetingList } from "#lib/meetings/list";
import { listMeetings } from "#lib/meetings/queries";
import type { PageProps } from "#lib/page-props";

export default async function MeetingsPage({ searchParams }: PageProps) {
  const { actor, t, format, can } = await work("meeting.read");
  const state = parseList(meetingList, await searchParams);
  const { rows, total } = listMeetings(actor, state);
  const filters = [
    { name: "status", label: t("meetings.status"), options: enumOptions(t, "meetingStatus", meetingStatuses) },
    { name: "kind", label: t("meetings.kind"), options: enumOptions(t, "meetingKind", meetingKinds) },
    { name: "archived", label: t("actions.archive"), options: [{ value: "1", label: t("list.archived") }] },
  ];
  const columns = [
    { key: "day", label: t("meetings.day") },
    { key: "title", label: t("meetings.name") },
    { key: "status", label: t("meetings.status") },
    { key: "topics", label: t("meetings.topics"), number: true },
    { key: "indications", label: t("meetings.indications"), number: true },
  ];
  return (
    <>
      <PageHeader title={t("meetings.title")} lead={t("meetings.lead", { total })}>
        {can("list.export") && <ExportLinks spec={meetingList} state={state} t={t} />}
        {can("meeting.edit") && (
          <Link className="btn primary" href="/meetings/new">
            {t("meetings.new")}
          </Link>
        )}
      </PageHeader>
      <ListFilters spec={meetingList} state={state} filters={filters} total={total} t={t} />
      <ListTable spec={meetingList} state={state} columns={columns} total={total} caption={t("meetings.title")} t={t}>
        <MeetingRows rows={rows} t={t} format={format} />
      </ListTable>
    </>
  );
}
