import { EntityForm } from "#components/form/entity-form";
import { RecordForm } from "#components/form/record-form";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordOptions } from "#lib/forms/options";
import type { FieldSpec } from "#lib/forms/spec";
import { formTexts } from "#lib/forms/texts";
import { key } from "#lib/i18n/translate";
import { editEntryAction, withdrawEntryAction } from "#lib/meetings/actions";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { entryFields } from "#lib/meetings/fields";
import { getEntry } from "#lib/meetings/log/queries";
import { getMeeting } from "#lib/meetings/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; entryId: string }> };

export default async function EditEntryPage({ params }: Props) {
  const here = await work("meeting.log");
  const { actor, t, format } = here;
  const { id, entryId } = await params;
  const [meeting, entry] = page(() => [getMeeting(actor, recordId(id)), getEntry(actor, recordId(id), recordId(entryId))] as const);
  const sent = { id: entry.id, meetingId: meeting.id, version: entry.version };
  const which = Object.entries(sent).map(([name, value]) => ({ name, label: "", kind: "hidden" as const, value }));
  const points = agendaOf(actor, meeting.id).map((item) => ({ id: item.id, name: item.title }));
  const point: FieldSpec = {
    ...{ name: "agendaItemId", label: t("meetings.agendaItem"), kind: "select" },
    ...{ value: entry.agendaItemId, options: recordOptions(points) },
  };
  const lead = [t(key("enums.entryKind", entry.kind)), format.time(entry.saidAt)].join(" · ");
  return (
    <>
      <PageHeader crumbs={[{ href: `/meetings/${meeting.id}`, label: meeting.title }]} title={t("meetings.editEntry")} lead={lead} />
      {meeting.can.log ? (
        <div className="columns">
          <EntityForm
            here={here}
            entity="meeting"
            fields={entryFields}
            action={editEntryAction}
            record={entry}
            hidden={{ meetingId: meeting.id }}
            back={`/meetings/${meeting.id}`}
            adapt={(specs) => [...specs, point]}
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
