import { EntityForm } from "#components/form/entity-form";
import { EntryLocked } from "#components/meetings/entry-locked";
import { WithdrawEntry } from "#components/meetings/withdraw-entry";
import { PageHeader } from "#components/ui/page-header";
import { page, work } from "#lib/access/session";
import { recordOptions } from "#lib/forms/options";
import type { FieldSpec } from "#lib/forms/spec";
import { key } from "#lib/i18n/translate";
import { editEntryAction } from "#lib/meetings/actions";
import { agendaOf } from "#lib/meetings/agenda/queries";
import { entryFields } from "#lib/meetings/fields";
import { offspringOf } from "#lib/meetings/births/offspring";
import { getEntry } from "#lib/meetings/log/queries";
import { getMeeting } from "#lib/meetings/queries";
import { recordId } from "#lib/page-props";

type Props = { params: Promise<{ id: string; entryId: string }> };

export default async function EditEntryPage({ params }: Props) {
  const here = await work("meeting.log");
  const { actor, t, format } = here;
  const { id, entryId } = await params;
  const [meeting, entry] = page(() => [getMeeting(actor, recordId(id)), getEntry(actor, recordId(id), recordId(entryId))] as const);
  const offspring = offspringOf(actor, entry);
  const points = agendaOf(actor, meeting.id).map((item) => ({ id: item.id, name: item.title }));
  const point: FieldSpec = {
    ...{ name: "agendaItemId", label: t("meetings.agendaItem"), kind: "select" },
    ...{ value: entry.agendaItemId, options: recordOptions(points) },
  };
  const also: FieldSpec = {
    ...{ name: "also", kind: "radios", value: "yes", required: true },
    label: t("meetings.also.edit", { name: offspring?.name ?? "" }),
    options: (["yes", "no"] as const).map((value) => ({ value, label: t(`meetings.also.${value === "yes" ? "editYes" : "editNo"}`) })),
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
            adapt={(specs) => [...specs, point, ...(offspring?.canReword ? [also] : [])]}
          />
          <WithdrawEntry meetingId={meeting.id} entry={entry} offspring={offspring} here={here} />
        </div>
      ) : (
        <EntryLocked meeting={meeting} words={entry.words} here={here} />
      )}
    </>
  );
}
