import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { clusterOptions } from "#lib/clusters/queries";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { recordOptions } from "#lib/forms/options";
import { key } from "#lib/i18n/translate";
import { editEntryAction, withdrawEntryAction } from "#lib/meetings/actions";
import { agendaOf, getEntry, getMeeting } from "#lib/meetings/queries";
import { personOptions } from "#lib/people/options";

type Props = { params: Promise<{ id: string; entryId: string }> };

export default async function EditEntryPage({ params }: Props) {
  const { actor, t, format } = await work("meeting.log");
  const { id: meetingId, entryId } = await params;
  const { meeting, entry } = page(() => ({
    meeting: getMeeting(actor, Number(meetingId)),
    entry: getEntry(actor, Number(meetingId), Number(entryId)),
  }));
  const which: FieldSpec[] = [
    { name: "id", label: "", kind: "hidden", value: entry.id },
    { name: "meetingId", label: "", kind: "hidden", value: meeting.id },
    { name: "version", label: "", kind: "hidden", value: entry.version },
  ];
  const agenda = agendaOf(meeting.id).map(({ id, title }) => ({ id, name: title }));
  const fields: FieldSpec[] = [
    { name: "words", label: t("meetings.words"), kind: "textarea", value: entry.words, required: true },
    { name: "saidById", label: t("meetings.saidBy"), kind: "select", value: entry.saidById, options: recordOptions(personOptions()) },
    {
      name: "clusterId",
      label: t("meetings.onBehalf"),
      kind: "select",
      value: entry.clusterId,
      options: recordOptions(clusterOptions(actor)),
    },
    { name: "agendaItemId", label: t("meetings.agendaItem"), kind: "select", value: entry.agendaItemId, options: recordOptions(agenda) },
  ];
  const lead = [t(key("enums.entryKind", entry.kind)), format.time(entry.saidAt)].join(" · ");
  return (
    <>
      <PageHeader crumbs={[{ href: `/meetings/${meeting.id}`, label: meeting.title }]} title={t("meetings.editEntry")} lead={lead} />
      {meeting.can.log ? (
        <div className="columns">
          <RecordForm
            action={editEntryAction}
            fields={[...which, ...fields]}
            texts={formTexts(t, t("actions.save"))}
            back={`/meetings/${meeting.id}`}
          />
          <aside>
            <RecordForm action={withdrawEntryAction} fields={which} texts={formTexts(t, t("meetings.withdraw"))} primary={false} />
            <p className="small muted mt-3">{t("meetings.withdrawHint")}</p>
          </aside>
        </div>
      ) : (
        <p className="section">{t("meetings.rules.frozen")}</p>
      )}
    </>
  );
}
